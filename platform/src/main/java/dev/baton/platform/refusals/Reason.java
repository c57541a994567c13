package dev.baton.platform.refusals;

/**
 * Why something is refused: implemented by one enum per feature. The code is the constant's name in lower case with
 * hyphens, and the wording stands under it in {@code messages/refusals_*.properties}.
 */
public interface Reason {

    String name();

    RefusalKind kind();

    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Ready to be thrown; the arguments fill the places {@code {0}}, {@code {1}} … of the wording. */
    default Refusal refusal(Object... arguments) {
        return new Refusal(this, null, arguments);
    }

    /** The same, pointing at the part of the request that is wrong (JSON Pointer, RFC 6901). */
    default Refusal refusalAt(String pointer, Object... arguments) {
        return new Refusal(this, pointer, arguments);
    }
}
