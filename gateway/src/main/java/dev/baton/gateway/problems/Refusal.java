package dev.baton.gateway.problems;

import java.util.Locale;

/** Every reason for which the gateway itself says no, with its HTTP status. */
public enum Refusal {
    MALFORMED_REQUEST(400),
    NOT_SIGNED_IN(401),
    TOKEN_REFUSED(401),
    NOT_ALLOWED(403),
    OTHER_SITE(403),
    NO_SUCH_PATH(404),
    ONLY_READING(405),
    BODY_TOO_LARGE(413),
    FAILED(500),
    SERVICE_AWAY(502),
    SERVICE_BUSY(503),
    KEYCLOAK_AWAY(503),
    SERVICE_SILENT(504);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** What a 401 says about getting in (RFC 6750). */
    String challenge() {
        return this == TOKEN_REFUSED ? "Bearer realm=\"baton\", error=\"invalid_token\"" : "Bearer realm=\"baton\"";
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
