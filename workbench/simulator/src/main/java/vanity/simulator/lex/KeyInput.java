package vanity.simulator.lex;

/**
 * What Lex takes of the keys that a caller presses.
 *
 * @param taken the keys that were consumed, the ending one with them
 * @param digits what reaches the bot
 * @param timedOut whether the input ended only because no further key came
 */
record KeyInput(String taken, String digits, boolean timedOut) {

  static KeyInput of(String pressed, ListenSettings settings) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < pressed.length(); i++) {
      char key = pressed.charAt(i);
      String taken = pressed.substring(0, i + 1);
      if (key == settings.endCharacter()) {
        return new KeyInput(taken, digits.toString(), false);
      }
      if (key == settings.deletionCharacter()) {
        // The deletion key clears the digits and ends the input at once.
        return new KeyInput(taken, "", false);
      }
      digits.append(key);
      if (digits.length() == settings.dtmfMaxLength()) {
        return new KeyInput(taken, digits.toString(), false);
      }
    }
    return new KeyInput(pressed, digits.toString(), true);
  }
}
