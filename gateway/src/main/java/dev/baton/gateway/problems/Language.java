package dev.baton.gateway.problems;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The two languages the gateway speaks, with their wording. */
public enum Language {
    CHINESE("zh-CN", "messages/gateway_zh.properties"),
    ENGLISH("en", "messages/gateway_en.properties");

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final String tag;
    private final Properties wording;

    Language(String tag, String file) {
        this.tag = tag;
        this.wording = read(file);
    }

    /** What the caller prefers among the two; Chinese when nothing readable is said. */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return CHINESE;
        }
        try {
            Locale match = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(match) ? ENGLISH : CHINESE;
        } catch (IllegalArgumentException unreadable) {
            return CHINESE;
        }
    }

    public String tag() {
        return tag;
    }

    public String say(String key, Object... arguments) {
        return MessageFormat.format(Objects.requireNonNull(wording.getProperty(key), key), arguments);
    }

    private static Properties read(String file) {
        try (var in = Objects.requireNonNull(Language.class.getClassLoader().getResourceAsStream(file), file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
