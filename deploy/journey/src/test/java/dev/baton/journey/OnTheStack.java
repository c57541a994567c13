package dev.baton.journey;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the one stack they share: up when the first asks for it, down when the last has run. */
class OnTheStack implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Stack resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Start.class, key -> Start.tried(), Start.class)
                .stack();
    }

    /** How the one start went; a stack that does not come up is not tried again by every test. */
    private record Start(@Nullable Stack started, @Nullable RuntimeException failure) implements AutoCloseable {

        static Start tried() {
            try {
                return new Start(Stack.up(), null);
            } catch (RuntimeException failure) {
                return new Start(null, failure);
            }
        }

        Stack stack() {
            if (started == null) {
                throw new IllegalStateException("the stack did not come up: " + failure.getMessage(), failure);
            }
            return started;
        }

        @Override
        public void close() {
            if (started != null) {
                started.close();
            }
        }
    }
}
