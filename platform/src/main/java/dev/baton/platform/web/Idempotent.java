package dev.baton.platform.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code POST} that makes something: a repeated {@code Idempotency-Key} (IETF draft-ietf-httpapi-idempotency-key-header)
 * answers what the first call answered, in the same transaction as the effect, and makes nothing again. The method
 * answers {@code Uni<RestResponse<Created>>}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
