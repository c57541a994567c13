package dev.baton.membership.imports.sheets;

import static dev.baton.membership.imports.sheets.SheetRefusal.CELLS_ARE_MERGED;
import static dev.baton.membership.imports.sheets.SheetRefusal.FILE_IS_NO_WORKBOOK;
import static dev.baton.membership.imports.sheets.SheetRefusal.WORKBOOK_IS_TOO_LARGE;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.baton.platform.refusals.Refusal;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook, looked at by the very parser that the library reads them with, so that both see the same
 * whatever the encoding and however it is written. Refused is what would make the library, or that parser, keep more than
 * a list of members is worth.
 */
final class PartGuard {

    /** Of one piece: a text, a tag, a comment. A cell holds 32,767 characters, of three bytes at most. */
    private static final int LONGEST_PIECE = 120_000;

    private static final long MOST_CHARACTERS = 24_000_000;
    private static final int MOST_KEPT = 600_000;
    /** Each of them is looked through for every cell. */
    private static final int MOST_ARRAY_FORMULAS = 1_000;

    private static final int MOST_NAMES = 4_000;
    private static final int DEEPEST = 100;
    /** Up to column XFD (ECMA-376, 18.3.1.73 and annex C). */
    private static final int WIDEST_ROW = 16_384;

    private static final String PLACE = "[A-Za-z]{1,3}[0-9]{1,7}";

    /** Of these the library keeps every one while it reads, in whichever part they stand. */
    private static final Set<String> KEPT =
            Set.of("Default", "Override", "Relationship", "f", "numFmt", "sheet", "si", "xf");

    private final XMLInputFactory xml = new InputFactoryImpl();
    private final Set<String> names = new HashSet<>();
    private boolean parsing;
    private int piece;
    private long characters;
    private int kept;
    private int arrayFormulas;
    private int depth;
    private boolean inRow;
    private int cells;

    PartGuard() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * What breaks off as XML, as pictures do at once, goes no further in the library either. What is wrong only where it is
     * looked at closely might.
     */
    void check(InputStream content) {
        depth = 0;
        piece = 0;
        inRow = false;
        parsing = true;
        try {
            XMLStreamReader part = xml.createXMLStreamReader(content);
            while (part.hasNext()) {
                look(part, part.next());
                piece = 0;
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (XMLStreamException noXml) {
            // not read on
        } catch (RuntimeException unreadable) {
            throw FILE_IS_NO_WORKBOOK.refusal();
        } finally {
            parsing = false;
        }
    }

    /** So much more was taken in, and may all belong to one piece. */
    void read(int bytes) {
        piece += bytes;
        if (parsing && piece > LONGEST_PIECE) throw WORKBOOK_IS_TOO_LARGE.refusal();
    }

    private void look(XMLStreamReader part, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(part);
            case XMLStreamConstants.END_ELEMENT -> end(part);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters += part.getTextLength();
            // ECMA-376 part 2, 9.1.3: a part holds none
            case XMLStreamConstants.DTD -> throw FILE_IS_NO_WORKBOOK.refusal();
            default -> {}
        }
        if (characters > MOST_CHARACTERS) throw WORKBOOK_IS_TOO_LARGE.refusal();
    }

    private void begin(XMLStreamReader part) {
        String name = part.getLocalName();
        boolean keeps = KEPT.contains(name);
        names.add(name);
        if (keeps) kept++;
        if (name.equals("row")) {
            inRow = true;
            cells = 0;
        } else if (name.equals("c") && inRow) {
            cells++;
        }
        for (int i = 0; i < part.getAttributeCount(); i++) {
            String value = part.getAttributeValue(i);
            names.add(part.getAttributeLocalName(i));
            if (keeps) characters += value.length();
            look(name, part.getAttributeLocalName(i), value);
        }
        boolean tooMany = kept > MOST_KEPT
                || names.size() > MOST_NAMES
                || cells > WIDEST_ROW
                || arrayFormulas > MOST_ARRAY_FORMULAS;
        if (tooMany || ++depth > DEEPEST) throw WORKBOOK_IS_TOO_LARGE.refusal();
    }

    private void end(XMLStreamReader part) {
        depth--;
        if (part.getLocalName().equals("row")) inRow = false;
    }

    /** Of whichever namespace: a reader may not ask for it. */
    private void look(String element, String attribute, String value) {
        switch (element + "/" + attribute) {
            case "c/r" -> mustBe(PLACE, value);
            case "mergeCell/ref" -> {
                mustBe(PLACE + ":" + PLACE, value);
                throw CELLS_ARE_MERGED.refusal(value);
            }
            case "f/t" -> arrayFormulas += value.equals("array") ? 1 : 0;
            default -> {}
        }
    }

    private static void mustBe(String pattern, String value) {
        if (!value.matches(pattern)) throw FILE_IS_NO_WORKBOOK.refusal();
    }
}
