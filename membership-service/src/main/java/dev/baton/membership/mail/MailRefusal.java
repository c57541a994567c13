package dev.baton.membership.mail;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Why mail that another service asks for is not written: its request becomes a dead letter. */
enum MailRefusal implements Reason {
    TEMPLATE_IS_NOT_FOR_OTHERS,
    MAIL_IS_ABOUT_SOMETHING_ELSE,
    PERSON_IS_OF_NO_SUCH_UNIVERSITY;

    @Override
    public RefusalKind kind() {
        return RefusalKind.INVALID;
    }
}
