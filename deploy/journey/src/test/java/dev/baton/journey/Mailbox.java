package dev.baton.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A mail server where the stack's membership-service looks for one (see the POM); while none is open nobody takes mail. */
final class Mailbox implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(
            Integer.parseInt(System.getenv("QUARKUS_MAILER_PORT")), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Mailbox() {
        server.start();
    }

    /** What the letters to an address say. */
    List<String> lettersTo(String address) {
        try {
            List<String> letters = new ArrayList<>();
            for (MimeMessage letter : server.getReceivedMessages()) {
                if (letter.getAllRecipients()[0].toString().equals(address)) {
                    letters.add(letter.getContent().toString());
                }
            }
            return letters;
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
