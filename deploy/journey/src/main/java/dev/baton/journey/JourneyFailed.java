package dev.baton.journey;

/** The leg did not go as it should; the message says where, in words for whoever runs the journey. */
public final class JourneyFailed extends RuntimeException {

    public JourneyFailed(String message) {
        super(message);
    }
}
