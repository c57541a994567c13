package dev.baton.gateway.feed;

import dev.baton.gateway.openapi.ApiFrame;
import dev.baton.gateway.problems.Problem;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** Baton moves as server-sent events, for everyone. */
@Path("/api/v1/baton-moves")
@Tag(name = "suite")
class BatonMovesResource {

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final BatonFeed feed;
    private final FeedSettings settings;
    private final Sse sse;

    BatonMovesResource(BatonFeed feed, FeedSettings settings, @Context Sse sse) {
        this.feed = feed;
        this.settings = settings;
        this.sse = sse;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchBatonMoves",
            summary = "Watch the baton move",
            description =
                    "Events baton-custody-begun, baton-offered, baton-offer-ended and baton-accepted. A custody's id is"
                            + " `<baton>/<custodyNumber>`; send it back as Last-Event-ID to hear only what came after it."
                            + " A standing offer has no id and is told again on every connection.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "default",
            description = "Refused; `code` says why",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = ApiFrame.PROBLEM)))
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> watch(@HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        // the first at once: until something is said, a browser does not know that it is connected
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .startingAfter(AT_ONCE)
                .every(settings.heartbeat())
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        Multi<OutboundSseEvent> moves = feed.watch(LastSeen.read(lastEventId)).map(this::event);
        return Multi.createBy().merging().streams(moves, heartbeats);
    }

    private OutboundSseEvent event(BatonMove move) {
        OutboundSseEvent.Builder event = sse.newEventBuilder()
                .name(move.name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(move.getClass(), move);
        return move instanceof BatonMove.Custody
                ? event.id(LastSeen.of(move).written()).build()
                : event.build();
    }
}
