package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics as {@code deploy/kafka/topics.properties} names them. */
record Topics(List<NewTopic> all) {
    private static final short ONE_COPY = 1;
    private static final String FOR_EVER = "-1";

    static Topics read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line is {@code name = partitions}, then settings as {@code key=value}, parted by spaces. */
    static Topics parse(String text) {
        Properties lines = new Properties();
        try (Reader reader = new StringReader(text)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<NewTopic> topics = new ArrayList<>();
        lines.forEach((name, value) -> topics.add(topic(name.toString(), value.toString())));
        return new Topics(topics);
    }

    private static NewTopic topic(String name, String value) {
        String[] words = value.strip().split("\\s+");
        Map<String, String> settings = new HashMap<>(Map.of(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER));
        for (int i = 1; i < words.length; i++) {
            String[] setting = words[i].split("=", 2);
            if (setting.length != 2) {
                throw new Trouble("topic %s: '%s' is no key=value".formatted(name, words[i]));
            }
            settings.put(setting[0], setting[1]);
        }
        try {
            return new NewTopic(name, Integer.parseInt(words[0]), ONE_COPY).configs(settings);
        } catch (NumberFormatException e) {
            throw new Trouble("topic %s: '%s' is no number of partitions".formatted(name, words[0]));
        }
    }

    void createMissing(Admin admin) {
        try {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing =
                    all.stream().filter(topic -> !there.contains(topic.name())).toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new Trouble("cannot create the topics: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }
}
