package id.ikm.web.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A path or query parameter that a resource method takes, itself or in a bean. */
record DeclaredParameter(String name, boolean inPath, Class<?> type) {

    static List<DeclaredParameter> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                                .flatMap(field -> read(field, field.getName(), field.getType()))
                        : read(parameter, parameter.getName(), parameter.getType()))
                .toList();
    }

    /** As a problem document points to it: {@code ?level} or {@code {code}}. */
    String pointer() {
        return inPath ? "{" + name + "}" : "?" + name;
    }

    Optional<String> value(UriInfo uri) {
        var values = inPath ? uri.getPathParameters() : uri.getQueryParameters();
        return Optional.ofNullable(values.getFirst(name));
    }

    /** A method's parameter without an annotation is of the path where its name is in it, and the body otherwise. */
    private static Stream<DeclaredParameter> read(AnnotatedElement element, String ownName, Class<?> type) {
        var query = element.getAnnotation(QueryParam.class);
        var restQuery = element.getAnnotation(RestQuery.class);
        var path = element.getAnnotation(PathParam.class);
        var restPath = element.getAnnotation(RestPath.class);
        if (query != null || restQuery != null) {
            return Stream.of(
                    new DeclaredParameter(query != null ? query.value() : or(restQuery.value(), ownName), false, type));
        }
        if (path != null || restPath != null) {
            return Stream.of(
                    new DeclaredParameter(path != null ? path.value() : or(restPath.value(), ownName), true, type));
        }
        return element instanceof Parameter && element.getAnnotation(RestHeader.class) == null
                ? Stream.of(new DeclaredParameter(ownName, true, type))
                : Stream.of();
    }

    private static String or(String given, String ownName) {
        return given.isEmpty() ? ownName : given;
    }
}
