package dev.baton.membership.mail;

import dev.baton.membership.consents.Agreement;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Mail that another service asks for. It names a person of the university in whose name it asks, a template made for that,
 * and what that template speaks of; anything else is refused. Who was erased, left no address or does not want to be
 * written to about activities is written nothing, and that is no failure.
 */
@ApplicationScoped
class WritingOnRequest {

    private final People people;
    private final Agreement agreement;
    private final WritingMail writing;

    WritingOnRequest(People people, Agreement agreement, WritingMail writing) {
        this.people = people;
        this.agreement = agreement;
        this.writing = writing;
    }

    Uni<Void> write(MailRequested asked) {
        MailTemplate template =
                MailTemplate.onRequest(asked.template()).orElseThrow(MailRefusal.TEMPLATE_IS_NOT_FOR_OTHERS::refusal);
        template.mustBeTold(asked.about());
        return people.look(asked.university(), asked.person())
                .map(found -> found.orElseThrow(MailRefusal.PERSON_IS_OF_NO_SUCH_UNIVERSITY::refusal))
                .chain(person -> wants(person, asked.university()))
                .chain(wanted -> wanted
                        ? writing.to(asked.university(), asked.person(), template, asked.about())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Boolean> wants(KnownPerson person, String university) {
        boolean reachable = !person.isErased() && people.open(person).email() != null;
        return reachable
                ? agreement.toMail(university, person.id())
                : Uni.createFrom().item(false);
    }
}
