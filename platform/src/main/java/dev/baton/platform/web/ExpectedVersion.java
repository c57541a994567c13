package dev.baton.platform.web;

import dev.baton.platform.refusals.RequestReason;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The version that the caller has seen and means to change: the header {@code If-Match} (RFC 9110). */
@Schema(type = SchemaType.STRING, description = "The `ETag` that was read", examples = "\"3\"")
public record ExpectedVersion(long number) {

    /** Strong tags only; a tag that we never gave out can match nothing. */
    public static ExpectedVersion fromString(String header) {
        boolean ours = header.matches("\"\\d{1,18}\"");
        return new ExpectedVersion(ours ? Long.parseLong(header.substring(1, header.length() - 1)) : -1);
    }

    /** For changes that must not be blind. */
    public static ExpectedVersion required(@Nullable ExpectedVersion header) {
        if (header == null) {
            throw RequestReason.IF_MATCH_REQUIRED.refusal();
        }
        return header;
    }

    public void mustBe(long present) {
        if (number != present) {
            throw RequestReason.VERSION_IS_STALE.refusal();
        }
    }
}
