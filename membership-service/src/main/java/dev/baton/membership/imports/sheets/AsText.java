package dev.baton.membership.imports.sheets;

/** Keeps spreadsheet programs from calculating what people wrote (CWE-1236): an apostrophe before it makes it text. */
final class AsText {

    private static final String DANGEROUS = "=+-@\t\r";

    private AsText() {}

    static String guarded(String value) {
        return isDangerous(value) ? "'" + value : value;
    }

    static String unguarded(String value) {
        return value.startsWith("'") && isDangerous(value.substring(1)) ? value.substring(1) : value;
    }

    private static boolean isDangerous(String value) {
        return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0;
    }
}
