package vanity.infra;

import java.util.Optional;

/**
 * The dashboard's own domain, the certificate that proves it, and the zone that leads there, if the
 * deployment keeps its records.
 */
record SiteAddress(String domain, String certificateArn, Optional<String> hostedZoneId) {}
