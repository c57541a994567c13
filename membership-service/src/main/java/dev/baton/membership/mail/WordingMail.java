package dev.baton.membership.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** A mail in words: Chinese first, English below, for nobody is asked which they read. */
@ApplicationScoped
class WordingMail {

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};
    private static final String RULE = "\n\n--------\n\n";

    /** The first line of a template is the subject. */
    private record Words(String subject, String text) {}

    private final Engine templates;
    private final ObjectMapper json;

    WordingMail(Engine templates, ObjectMapper json) {
        this.templates = templates;
        this.json = json;
    }

    Mail of(QueuedMail mail, String address, Map<String, String> lastMinute) {
        Map<String, String> parameters = new HashMap<>(read(mail.parameters));
        parameters.replaceAll((name, words) -> words.replaceAll("\\p{Cntrl}+", " ")); // a subject is one line
        parameters.putAll(lastMinute);
        Words zh = words(mail.template, "zh", parameters);
        Words en = words(mail.template, "en", parameters);
        return Mail.withText(address, zh.subject() + " · " + en.subject(), zh.text() + RULE + en.text());
    }

    private Words words(MailTemplate template, String language, Map<String, String> parameters) {
        var found = templates.getTemplate("mail/" + template.code() + "-" + language + ".txt");
        String[] parts = found.instance().data("about", parameters).render().split("\n", 2);
        return new Words(parts[0].strip(), parts[1].strip());
    }

    private Map<String, String> read(String parameters) {
        try {
            return json.readValue(parameters, PARAMETERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
