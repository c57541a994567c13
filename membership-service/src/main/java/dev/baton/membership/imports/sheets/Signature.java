package dev.baton.membership.imports.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** By which bytes a file tells what it is, whatever it is called. */
final class Signature {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** [MS-CFB]: workbooks before 2007, and workbooks of today under a password. */
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** [MS-OFFCRYPTO] 1.3: the stream in which an encrypted workbook lies. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private Signature() {}

    static boolean isZip(byte[] file) {
        return begins(file, ZIP);
    }

    static boolean isCompoundFile(byte[] file) {
        return begins(file, COMPOUND_FILE);
    }

    static boolean isEncrypted(byte[] compoundFile) {
        return new String(compoundFile, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
    }

    static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
