package dev.baton.membership.imports;

import dev.baton.membership.imports.sheets.SheetFormat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A sheet as an answer: to be saved by whoever asked, and by nothing on the way. */
final class SheetAnswer {

    private SheetAnswer() {}

    static Response of(SheetFormat format, String name, StreamingOutput content) {
        return Response.ok(content)
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName(name) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
