package dev.baton.platform.tenancy;

import dev.baton.platform.people.CurrentPerson;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Opens the transaction that {@link InUniversity} promises. */
@InUniversity
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class InUniversityInterceptor {

    private final CurrentPerson person;
    private final UniversityTransaction transaction;

    InUniversityInterceptor(CurrentPerson person, UniversityTransaction transaction) {
        this.person = person;
        this.transaction = transaction;
    }

    @AroundInvoke
    Object open(InvocationContext call) {
        return transaction.in(person.get().university(), () -> proceed(call));
    }

    private static Uni<?> proceed(InvocationContext call) {
        try {
            return (Uni<?>) call.proceed();
        } catch (Exception failure) {
            return Uni.createFrom().failure(failure);
        }
    }
}
