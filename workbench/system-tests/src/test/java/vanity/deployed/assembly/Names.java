package vanity.deployed.assembly;

import java.util.Locale;
import vanity.deployed.account.Account;

/** The names that an account gives to resources. */
final class Names {
  static final String REGION = "us-east-1";
  private static final String HOME = REGION + ":" + Account.ID;
  private static final String BOT = "OURBOT";

  private Names() {}

  /**
   * What a function of the template gets.
   *
   * @param attribute or {@code Ref}
   */
  static String of(Resource of, String attribute) {
    String id = of.id();
    return switch (of.type() + " " + attribute) {
      case "AWS::Lambda::Function Arn" -> "arn:aws:lambda:" + HOME + ":function:" + id;
      case "AWS::Lambda::Alias Ref" ->
          "arn:aws:lambda:%s:function:%s:%s"
              .formatted(HOME, of.text("FunctionName"), of.text("Name"));
      case "AWS::Lambda::Version Version", "AWS::Lex::BotVersion BotVersion" -> "1";
      case "AWS::DynamoDB::GlobalTable Arn" -> "arn:aws:dynamodb:" + HOME + ":table/" + id;
      case "AWS::SQS::Queue Ref" ->
          "https://sqs.%s.amazonaws.com/%s/%s".formatted(REGION, Account.ID, id);
      case "AWS::SQS::Queue Arn" -> "arn:aws:sqs:" + HOME + ":" + id;
      case "AWS::SNS::Topic Ref" -> "arn:aws:sns:" + HOME + ":" + id;
      case "AWS::KMS::Key Arn" -> "arn:aws:kms:" + HOME + ":key/" + id;
      case "AWS::IAM::Role Arn" -> "arn:aws:iam::" + Account.ID + ":role/" + id;
      case "AWS::Logs::LogGroup Arn" -> "arn:aws:logs:" + HOME + ":log-group:" + id + ":*";
      case "AWS::SecretsManager::Secret Ref" -> "arn:aws:secretsmanager:" + HOME + ":secret:" + id;
      case "AWS::StepFunctions::StateMachine Ref" ->
          "arn:aws:states:" + HOME + ":stateMachine:" + id;
      case "AWS::Events::Rule Arn" -> "arn:aws:events:" + HOME + ":rule/" + id;
      case "AWS::S3::Bucket Ref" -> id.toLowerCase(Locale.ROOT);
      case "AWS::S3::Bucket Arn" -> "arn:aws:s3:::" + of.ref();
      case "AWS::S3::Bucket RegionalDomainName" -> of.ref() + ".s3." + REGION + ".amazonaws.com";
      case "AWS::Lex::Bot Id" -> BOT;
      case "AWS::Lex::Bot Arn" -> "arn:aws:lex:" + HOME + ":bot/" + BOT;
      case "AWS::Lex::BotAlias Arn" ->
          "arn:aws:lex:%s:bot-alias/%s/OURALIAS".formatted(HOME, of.text("BotId"));
      case "AWS::Connect::Instance Arn" -> Account.arn("instance/" + Account.INSTANCE);
      case "AWS::Connect::PhoneNumber PhoneNumberArn" ->
          Account.arn("phone-number/" + Account.NUMBER);
      case "AWS::CloudFront::Distribution Arn" ->
          "arn:aws:cloudfront::" + Account.ID + ":distribution/" + id;
      case "AWS::CloudFront::Distribution DomainName" ->
          id.toLowerCase(Locale.ROOT) + ".cloudfront.net";
      case "AWS::Cognito::UserPool Ref" -> REGION + "_" + id;
      case "AWS::DynamoDB::GlobalTable Ref",
          "AWS::Lambda::Function Ref",
          "AWS::Lambda::LayerVersion Ref",
          "AWS::SQS::Queue QueueName",
          "AWS::IAM::Role Ref",
          "AWS::Logs::LogGroup Ref",
          "AWS::CloudFront::Distribution Ref",
          "AWS::CloudFront::OriginAccessControl Id",
          "AWS::CloudFront::ResponseHeadersPolicy Ref",
          "AWS::Cognito::UserPoolClient Ref",
          "AWS::ApiGatewayV2::Api Ref",
          "AWS::ApiGatewayV2::Authorizer Ref",
          "AWS::ApiGatewayV2::Integration Ref" ->
          id;
      case "Custom::PublishedFlow ContactFlowArn", "Custom::PublishedFlow PhoneNumber" ->
          "told by " + id + ": " + attribute;
      default ->
          throw new IllegalArgumentException(
              "nothing is known of the attribute %s of %s, a %s"
                  .formatted(attribute, id, of.type()));
    };
  }

  /** The value of a pseudo parameter; empty for any other name. */
  static String ofPseudo(String parameter) {
    return switch (parameter) {
      case "AWS::AccountId" -> Account.ID;
      case "AWS::Region" -> REGION;
      case "AWS::Partition" -> "aws";
      case "AWS::URLSuffix" -> "amazonaws.com";
      default -> "";
    };
  }
}
