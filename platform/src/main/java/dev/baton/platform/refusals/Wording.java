package dev.baton.platform.refusals;

import dev.baton.platform.values.Text;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words for codes, in Chinese (the default) and English: the service's own first, then those all share. */
public final class Wording {

    private static final List<String> BUNDLES = List.of("messages.refusals", "messages.platform");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Wording() {}

    /** The language to answer in; Chinese unless English is asked for first. */
    public static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("en") ? Locale.ENGLISH : Locale.CHINESE)
                .orElse(Locale.CHINESE);
    }

    /** Whether there are words for this HTTP status. */
    static boolean knows(int status) {
        return lookUp("messages.platform", "http-" + status, Locale.CHINESE)
                .findAny()
                .isPresent();
    }

    public static String of(String code, Locale language, Object... arguments) {
        String pattern = BUNDLES.stream()
                .flatMap(bundle -> lookUp(bundle, code, language))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("No wording for " + code, "Wording", code));
        return new MessageFormat(pattern, language).format(in(language, arguments));
    }

    /** What has words in both languages is said in the caller's. */
    private static Object[] in(Locale language, Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof Text text ? text.in(language) : argument)
                .toArray();
    }

    private static Stream<String> lookUp(String name, String code, Locale language) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    name, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
            return bundle.containsKey(code) ? Stream.of(bundle.getString(code)) : Stream.empty();
        } catch (MissingResourceException absent) {
            return Stream.empty();
        }
    }
}
