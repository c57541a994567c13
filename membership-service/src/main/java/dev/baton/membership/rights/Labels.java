package dev.baton.membership.rights;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What a person's data is called in words: sections, fields, codes, and what becomes of each when they are erased. */
public final class Labels {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Labels() {}

    /** What has no words yet is shown as its code, rather than not at all. */
    public static String of(String kind, String code, Locale language) {
        return find(kind, code, language).orElse(code);
    }

    /** A code may mean one thing in one section and another elsewhere: an account that is pending waits for no decision. */
    static String ofCode(String section, String code, Locale language) {
        return findCode(section, code, language).orElse(code);
    }

    static Optional<String> findCode(String section, String code, Locale language) {
        return find("value." + section, code, language).or(() -> find("value", code, language));
    }

    static Optional<String> find(String kind, String code, Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages.rights", language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
        String key = kind + "." + code;
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
