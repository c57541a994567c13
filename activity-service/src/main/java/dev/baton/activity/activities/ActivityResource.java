package dev.baton.activity.activities;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.web.Answers;
import dev.baton.platform.web.Created;
import dev.baton.platform.web.Idempotent;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Activities over HTTP. */
@Path("/api/v1/activities")
@Tag(name = "Activities")
class ActivityResource {

    private final PlanningActivities planning;
    private final RunningActivities running;
    private final FindingActivities finding;
    private final CurrentPerson person;

    ActivityResource(
            PlanningActivities planning, RunningActivities running, FindingActivities finding, CurrentPerson person) {
        this.planning = planning;
        this.running = running;
        this.finding = finding;
        this.person = person;
    }

    @POST
    @Idempotent
    @Operation(summary = "Write down an activity as a draft (office of its unit)")
    public Uni<RestResponse<Created>> draft(@Valid @NotNull ActivityDraft draft) {
        return planning.draft(draft.plan(), person.get()).map(id -> Answers.created("activities", id));
    }

    @GET
    @Operation(summary = "What is on: one's own university's activities and those open to it")
    public Uni<Page<ActivityLine>> list(@QueryParam("showcase") @Nullable UUID showcase, @BeanParam Paging paging) {
        return finding.list(showcase, paging.after(), paging.oneMore(), person.get())
                .map(activities -> Page.of(activities, paging, Activity::id, ActivityLine::of));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One activity with its stages and what of them is done")
    public Uni<RestResponse<ActivityView>> get(UUID id, @Context Request request) {
        return finding.one(id, person.get())
                .map(activity -> Answers.versioned(request, activity.version, ActivityView.of(activity)));
    }

    @POST
    @Path("{id}/publication")
    @Operation(summary = "Publish a draft: from now on people can register")
    public Uni<ActivityView> publish(UUID id) {
        return planning.publish(id, person.get()).map(ActivityView::of);
    }

    @POST
    @Path("{id}/agenda-items/{item}/completion")
    @Operation(summary = "Note that an agenda item is done; the launch announcement launches the initiative")
    public Uni<ActivityView> complete(UUID id, UUID item) {
        return running.complete(id, item, person.get()).map(ActivityView::of);
    }

    @POST
    @Path("{id}/stages/{stage}/conclusion")
    @Operation(summary = "Conclude a stage: all of it took place, but for the stops and agenda items named in the body")
    public Uni<ActivityView> concludeStage(
            UUID id,
            UUID stage,
            @RequestBody(required = false, content = @Content(schema = @Schema(implementation = StageConclusion.class)))
                    @Nullable
                    @Valid
                    StageConclusion conclusion) {
        return running.concludeStage(id, stage, StageConclusion.notHeldIn(conclusion), person.get())
                .map(ActivityView::of);
    }

    @POST
    @Path("{id}/conclusion")
    @Operation(summary = "Conclude the activity; all its stages must be concluded")
    public Uni<ActivityView> conclude(UUID id) {
        return running.conclude(id, person.get()).map(ActivityView::of);
    }
}
