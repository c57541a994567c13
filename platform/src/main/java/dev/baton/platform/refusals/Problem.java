package dev.baton.platform.refusals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Problem details for HTTP APIs (RFC 9457), in the caller's language. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description =
                "Problem details (RFC 9457). `code` is stable; `title` and `detail` are in the caller's language.")
public record Problem(
        @Schema(examples = "urn:baton:problem:offer-has-lapsed")
        String type,

        @Schema(examples = "The offer has lapsed") String title,
        @Schema(examples = "409") int status,
        @Nullable String detail,
        @Schema(examples = "offer-has-lapsed") String code,
        @Nullable String traceId,
        List<Error> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One thing that is wrong, and where: {@code pointer} is a JSON Pointer (RFC 6901) into the request. */
    public record Error(String pointer, String code, String detail) {}
}
