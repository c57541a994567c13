package dev.baton.platform.web;

import dev.baton.platform.refusals.RequestReason;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted. Lists are in the order of their ids, which is the order in which things were made. */
public class Paging {

    private static final int MOST = 200;
    private static final UUID FROM_THE_START = new UUID(0, 0);
    private static final int ID_BYTES = 2 * Long.BYTES;
    private static final HexFormat HEX = HexFormat.of();

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "How many at most, 1 to 200.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "`nextCursor` of the page before.")
    @Nullable
    String cursor;

    public int limit() {
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, like a number that is too large
        }
        throw RequestReason.BAD_LIMIT.refusal(MOST);
    }

    /** How many rows to read so that {@link Page#of} can tell whether more follow. */
    public int oneMore() {
        return limit() + 1;
    }

    /** Whether a page before this one was read. */
    public boolean isContinued() {
        return cursor != null;
    }

    /** Rows with a greater id belong to this page. */
    public UUID after() {
        if (cursor == null) {
            return FROM_THE_START;
        }
        ByteBuffer bytes = ByteBuffer.wrap(decoded(cursor));
        if (bytes.remaining() != ID_BYTES) {
            throw RequestReason.BAD_CURSOR.refusal();
        }
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /**
     * Where the page before ended, in a list with an order of its own: ids one behind the other, as {@link Page#inOrder}
     * was given them. It says so by itself, whatever has become of the row that stood there.
     */
    public String place() {
        return HEX.formatHex(decoded(String.valueOf(cursor)));
    }

    private static byte[] decoded(String cursor) {
        try {
            byte[] ids = Base64.getUrlDecoder().decode(cursor);
            if (ids.length > 0 && ids.length % ID_BYTES == 0) {
                return ids;
            }
        } catch (IllegalArgumentException notBase64) {
            // said below
        }
        throw RequestReason.BAD_CURSOR.refusal();
    }

    /** @param place ids without hyphens, one behind the other */
    static String cursorAfter(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(HEX.parseHex(place));
    }

    static String cursorAfter(UUID id) {
        return cursorAfter(id.toString().replace("-", ""));
    }
}
