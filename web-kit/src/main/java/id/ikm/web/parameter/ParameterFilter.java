package id.ikm.web.parameter;

import static java.util.stream.Collectors.toCollection;

import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that nobody declared (a misspelt filter must not look like no filter), and NUL in any. */
@Singleton
class ParameterFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), ParameterFilter::declared);
        var faults = new ArrayList<FieldFault>();
        request.getUriInfo().getPathParameters().forEach((name, values) -> {
            if (holdsNul(values)) {
                faults.add(FieldFault.at("{" + name + "}", "field.nul"));
            }
        });
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                faults.add(FieldFault.at("?" + name, "parameter.unknown", name, String.join(", ", names)));
            } else if (holdsNul(values)) {
                faults.add(FieldFault.at("?" + name, "field.nul"));
            } else if (values.size() > 1) {
                faults.add(FieldFault.at("?" + name, "parameter.twice", name));
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidRequest(List.copyOf(faults));
        }
    }

    private static boolean holdsNul(List<String> values) {
        return values.stream().anyMatch(value -> value.indexOf('\0') >= 0);
    }

    private static Set<String> declared(Method method) {
        return DeclaredParameter.of(method).stream()
                .filter(parameter -> !parameter.inPath())
                .map(DeclaredParameter::name)
                .collect(toCollection(TreeSet::new));
    }
}
