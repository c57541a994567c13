package dev.baton.membership.imports.sheets;

import static dev.baton.membership.imports.sheets.SheetRefusal.ENCODING_IS_UNKNOWN;
import static dev.baton.membership.imports.sheets.SheetRefusal.FILE_IS_NO_CSV;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * UTF-8, or GB18030, which Excel writes in China. Both are strict, and Chinese text in the one is hardly ever text in the
 * other, so the beginning of a file says which it is; a byte further on that does not fit is refused, never guessed.
 */
final class Encoding {

    private static final int BEGINNING = 64 * 1024;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Encoding() {}

    static Reader reader(InputStream body) throws IOException {
        byte[] head = body.readNBytes(BEGINNING);
        if (Signature.isZip(head) || Signature.isCompoundFile(head)) throw FILE_IS_NO_CSV.refusal();
        int marked = Signature.begins(head, MARK) ? MARK.length : 0;
        InputStream rest = new ByteArrayInputStream(head, marked, head.length - marked);
        return new InputStreamReader(new SequenceInputStream(rest, body), strict(of(head)));
    }

    private static Charset of(byte[] head) {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .filter(charset -> fits(charset, head))
                .findFirst()
                .orElseThrow(() -> ENCODING_IS_UNKNOWN.refusal());
    }

    /** The last character may be cut in two. U+0000 is in no sheet, but all over UTF-16. */
    private static boolean fits(Charset charset, byte[] head) {
        CharBuffer text = CharBuffer.allocate(head.length + 1);
        boolean wrong =
                strict(charset).decode(ByteBuffer.wrap(head), text, false).isError();
        return !wrong && text.flip().chars().noneMatch(character -> character == 0);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
