package id.ikm.web.parameter;

import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidValue;
import jakarta.ws.rs.core.UriInfo;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the parameters of a refused request that cannot be read: Jakarta REST tells that there is one, not which. */
class MalformedParameters {

    private static final List<String> READERS = List.of("fromString", "valueOf", "parse");

    private MalformedParameters() {}

    static List<FieldFault> of(Method resource, UriInfo uri) {
        return DeclaredParameter.of(resource).stream()
                .flatMap(parameter -> parameter.value(uri).stream()
                        .flatMap(value -> fault(parameter.pointer(), parameter.type(), value).stream()))
                .toList();
    }

    private static Optional<FieldFault> fault(String pointer, Class<?> type, String value) {
        var reader = reader(type);
        if (reader.isEmpty()) {
            return Optional.empty();
        }
        try {
            reader.get().setAccessible(true);
            reader.get().invoke(null, value);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(
                    e.getCause() instanceof InvalidValue invalid
                            ? new FieldFault(pointer, invalid.text())
                            : FieldFault.at(pointer, "parameter.malformed"));
        } catch (IllegalAccessException e) {
            return Optional.empty();
        }
    }

    /** The static method of the type that makes a value of a text, as Jakarta REST looks for it. */
    private static Optional<Method> reader(Class<?> type) {
        var boxed = MethodType.methodType(type).wrap().returnType();
        return READERS.stream()
                .flatMap(name -> Arrays.stream(boxed.getMethods())
                        .filter(method -> method.getName().equals(name))
                        .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == boxed)
                        .filter(method -> method.getParameterCount() == 1)
                        .filter(method -> CharSequence.class.isAssignableFrom(method.getParameterTypes()[0])))
                .findFirst();
    }
}
