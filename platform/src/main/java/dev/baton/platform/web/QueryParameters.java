package dev.baton.platform.web;

import dev.baton.platform.refusals.RequestReason;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says which parameter of the query cannot be read. Left to itself the framework takes such a request for one to another
 * address (Jakarta REST 3.1, section 3.2) and answers 404.
 */
@Provider
class QueryParameters implements ParamConverterProvider {

    @Override
    public @Nullable <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(QueryParam.class::cast)
                .findFirst()
                .flatMap(query -> factory(type).map(factory -> new Named<>(query.value(), type, factory)))
                .orElse(null);
    }

    /** As Jakarta REST looks for it, and how java.time calls its own. */
    private static Optional<Method> factory(Class<?> type) {
        return method(type, "fromString", String.class)
                .or(() -> method(type, "valueOf", String.class))
                .or(() -> method(type, "parse", CharSequence.class));
    }

    private static Optional<Method> method(Class<?> type, String name, Class<?> from) {
        try {
            Method method = type.getDeclaredMethod(name, from);
            if (!type.getPackageName().startsWith("java.")) method.setAccessible(true);
            return Optional.of(method);
        } catch (NoSuchMethodException otherwise) {
            return Optional.empty();
        }
    }

    private record Named<T>(String name, Class<T> type, Method factory) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                return type.cast(factory.invoke(null, value));
            } catch (InvocationTargetException unreadable) {
                throw RequestReason.PARAMETER_UNREADABLE.refusalAt("/" + name, name);
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
