package vanity.infra;

/** The dashboard's own domain, and the certificate that proves it. */
record SiteAddress(String domain, String certificateArn) {}
