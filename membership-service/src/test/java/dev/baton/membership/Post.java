package dev.baton.membership;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** A real mail server, at the address where the service looks for one; while none is open nobody takes mail. */
public final class Post implements AutoCloseable {

    /** A mail as it arrived. */
    public record Letter(String to, String subject, String text) {}

    private final GreenMail server =
            new GreenMail(new ServerSetup(Doors.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Post() {
        server.start();
    }

    public static Post open() {
        return new Post();
    }

    public List<Letter> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(Post::read)
                .filter(letter -> letter.to().equals(address))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Letter read(MimeMessage message) {
        try {
            return new Letter(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString());
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
