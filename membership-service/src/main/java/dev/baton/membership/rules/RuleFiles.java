package dev.baton.membership.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rules as they come with the service: one file per number with all its versions, listed in {@code index.json}. */
final class RuleFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private RuleFiles() {}

    /** A version and the mark of its content. */
    record Written(Rule rule, String hash) {}

    static List<Written> all() {
        return Stream.of(index())
                .flatMap(number -> read(number, text(number)).stream())
                .toList();
    }

    static String[] index() {
        try {
            return JSON.readValue(text("index"), String[].class);
        } catch (JsonProcessingException unreadable) {
            throw new UnfitRule("index", said(unreadable));
        }
    }

    static List<Written> read(String number, String json) {
        try {
            List<Written> versions = StreamSupport.stream(JSON.readTree(json).spliterator(), false)
                    .map(version -> written(number, version))
                    .sorted(Comparator.comparing(version -> version.rule().version()))
                    .toList();
            FitRules.check(number, versions.stream().map(Written::rule).toList());
            return versions;
        } catch (JsonProcessingException unreadable) {
            throw new UnfitRule(number, said(unreadable));
        }
    }

    private static Written written(String number, JsonNode version) {
        try {
            return new Written(JSON.treeToValue(version, Rule.class), hash(version));
        } catch (JsonProcessingException unreadable) {
            throw new UnfitRule(number, said(unreadable));
        }
    }

    /** Of what it says, however it is laid out; only its end may be written down later. */
    private static String hash(JsonNode version) throws JsonProcessingException {
        ObjectNode content = version.deepCopy();
        content.remove("validTo");
        byte[] bytes = JSON.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsBytes(JSON.treeToValue(content, TreeMap.class));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String said(JsonProcessingException unreadable) {
        return unreadable instanceof JsonMappingException mapping
                ? mapping.getOriginalMessage() + " " + mapping.getPathReference()
                : unreadable.getOriginalMessage();
    }

    private static String text(String name) {
        try (InputStream file = RuleFiles.class.getResourceAsStream("/rules/" + name + ".json")) {
            if (file == null) throw new UnfitRule(name, "there is no such file");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
