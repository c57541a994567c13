package dev.baton.membership.rules;

import dev.baton.membership.calendar.Today;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rules by which units are judged. */
@Path("/api/v1/rules")
@Tag(name = "Rules")
class RuleResource {

    private final Rules rules;
    private final Today today;

    RuleResource(Rules rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "The rules in force today or on another day: open to everybody who is signed in",
            description = "In the order of their numbers, each with its citation, parameters and test vectors.")
    public Page<RuleView> page(@QueryParam("on") @Nullable LocalDate on, @BeanParam Paging paging) {
        List<Rule> inForce = rules.onDay(on == null ? today.get() : on);
        List<Numbered> oneMore = IntStream.range(0, inForce.size())
                .mapToObj(index -> new Numbered(new UUID(0, index + 1L), inForce.get(index)))
                .filter(rule -> rule.place().compareTo(paging.after()) > 0)
                .limit(paging.oneMore())
                .toList();
        return Page.of(oneMore, paging, Numbered::place, numbered -> RuleView.of(numbered.rule()));
    }

    /** A rule has no id; its place in the list serves as the cursor. */
    private record Numbered(UUID place, Rule rule) {}
}
