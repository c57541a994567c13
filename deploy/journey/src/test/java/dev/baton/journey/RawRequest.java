package dev.baton.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A POST by hand: it goes on reading while it writes, so that an answer which comes before the whole body is sent is
 * seen, as a careful client would see it.
 */
final class RawRequest {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
    private static final byte[] PIECE = piece();

    private final URI door;
    private final String path;
    private final String token;

    RawRequest(URI door, String path, String token) {
        this.door = door;
        this.path = path;
        this.token = token;
    }

    /** What came back, head and body. */
    record Answer(int status, String head, String body) {}

    Answer withTenMegabytes() throws IOException {
        return send("Content-Length: " + TEN_MEGABYTES, out -> {
            for (int sent = 0; sent < TEN_MEGABYTES; sent += PIECE.length) {
                out.write(PIECE);
            }
        });
    }

    Answer withTenMegabytesInChunks() throws IOException {
        return send("Transfer-Encoding: chunked", out -> {
            for (int sent = 0; sent < TEN_MEGABYTES; sent += PIECE.length) {
                out.write((Integer.toHexString(PIECE.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(PIECE);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });
    }

    private interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private Answer send(String length, Body body) throws IOException {
        try (Socket socket = new Socket(door.getHost(), door.getPort())) {
            socket.setSoTimeout(60_000);
            Thread writer = Thread.ofVirtual().start(() -> write(socket, length, body));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            writer.interrupt();
            return parsed(answer);
        }
    }

    private void write(Socket socket, String length, Body body) {
        String head = String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: " + door.getAuthority(),
                "Authorization: Bearer " + token,
                "Content-Type: application/json",
                "Accept-Language: en",
                "Connection: close",
                length,
                "",
                "");
        try {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            body.writeTo(out);
            out.flush();
        } catch (IOException theOtherSideHasHeardEnough) {
            // the answer, which is read meanwhile, says why
        }
    }

    private static Answer parsed(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("no answer, but: " + answer);
        }
        String head = answer.substring(0, end);
        int status = Integer.parseInt(head.split(" ")[1]);
        return new Answer(status, head, unchunked(head, answer.substring(end + 4)));
    }

    private static String unchunked(String head, String body) {
        boolean chunked = head.toLowerCase().contains("transfer-encoding: chunked");
        return chunked
                ? Arrays.stream(body.split("\r\n"))
                        .filter(line -> !line.matches("[0-9a-f]+"))
                        .collect(Collectors.joining())
                : body;
    }

    /** White space, which JSON allows: nothing but its length is wrong with it. */
    private static byte[] piece() {
        byte[] piece = new byte[64 * 1024];
        Arrays.fill(piece, (byte) ' ');
        return piece;
    }
}
