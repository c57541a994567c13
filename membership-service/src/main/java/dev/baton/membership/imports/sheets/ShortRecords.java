package dev.baton.membership.imports.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops a record that goes on and on before it fills the memory. Quotes and line ends are single bytes, and never part
 * of another character, in every encoding that {@link Encoding} accepts.
 */
final class ShortRecords extends FilterInputStream {

    private static final int LONGEST = 64 * 1024;

    private int length;
    private boolean quoted;

    ShortRecords(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count((byte) one);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        for (int i = from; i < from + count; i++) {
            count(into[i]);
        }
        return count;
    }

    /** Whoever gave the body may want to take in what is left of it. */
    @Override
    public void close() {}

    private void count(byte one) {
        if (one == '"') quoted = !quoted;
        length = (one == '\n' || one == '\r') && !quoted ? 0 : length + 1;
        if (length > LONGEST) throw SheetRefusal.ROW_IS_TOO_LONG.refusal(LONGEST);
    }
}
