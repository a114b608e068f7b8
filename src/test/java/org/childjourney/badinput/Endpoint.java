package org.childjourney.badinput;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that answers.
 *
 * @param verb how it is asked
 * @param path where, with a name in braces for whatever stands in an address
 * @param asked the names of what can be asked with the address
 * @param body the names of what a body can hold; null where it takes none
 */
record Endpoint(String verb, String path, Set<String> asked, Set<String> body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern NAME = Pattern.compile("\\{([^}:]+)(:[^}]*)?}");

    /** What stands in the address, by name. */
    List<String> names() {
        return NAME.matcher(this.path).results().map(found -> found.group(1)).toList();
    }

    /** The address with these in the place of the names. */
    String address(Map<String, String> values) {
        return NAME.matcher(this.path).replaceAll(found -> values.getOrDefault(found.group(1), "1"));
    }

    /** Everything that our own controllers answer. */
    static List<Endpoint> ours(RequestMappingHandlerMapping mapping) {
        var found = new ArrayList<Endpoint>();
        mapping.getHandlerMethods()
            .forEach((info, method) -> paths(info).forEach(path -> verbs(info)
                .forEach(verb -> found.add(new Endpoint(verb, path, asked(method), body(method))))));
        return found;
    }

    private static Collection<String> paths(RequestMappingInfo info) {
        return info.getPatternValues();
    }

    private static List<String> verbs(RequestMappingInfo info) {
        var verbs = info.getMethodsCondition().getMethods();
        return verbs.isEmpty() ? List.of("GET", "POST") : verbs.stream().map(Enum::name).toList();
    }

    private static Set<String> asked(HandlerMethod method) {
        var names = new LinkedHashSet<String>();
        Arrays.stream(method.getMethodParameters())
            .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                    && !parameter.hasParameterAnnotation(PathVariable.class))
            .forEach(parameter -> {
                var named = parameter.getParameterAnnotation(RequestParam.class);
                names.add(named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
            });
        return names;
    }

    private static Set<String> body(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
            .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
            .findFirst()
            .map(parameter -> properties(parameter.getGenericParameterType()))
            .orElse(null);
    }

    private static Set<String> properties(Type type) {
        var names = new LinkedHashSet<String>();
        JSON.getDeserializationConfig()
            .introspect(JSON.constructType(type))
            .findProperties()
            .stream()
            .map(property -> property.getName())
            .forEach(names::add);
        return names;
    }

    /** Everything that the engine's interface answers, found by how it is written. */
    static List<Endpoint> ofTheEngine() {
        var found = new ArrayList<Endpoint>();
        walk(DefaultProcessEngineRestServiceImpl.class, "", new HashSet<>(), found);
        var lists = listsOfTheEngine();
        var bodies = new HashMap<String, Set<String>>();
        found.stream()
            .filter(endpoint -> endpoint.verb().equals("POST") && endpoint.body() != null)
            .forEach(endpoint -> bodies.put(endpoint.path(), endpoint.body()));
        return found.stream().map(endpoint -> {
            if (!endpoint.asked().contains(ANY)) {
                return endpoint;
            }
            var asked = new LinkedHashSet<>(endpoint.asked());
            asked.remove(ANY);
            asked.addAll(Set.of("sortBy", "sortOrder", "firstResult", "maxResults"));
            asked.addAll(bodies.getOrDefault(endpoint.path(), lists.getOrDefault(listed(endpoint.path()), Set.of())));
            return new Endpoint(endpoint.verb(), endpoint.path(), asked, endpoint.body());
        }).toList();
    }

    /** Stands for whatever a list can be asked. */
    private static final String ANY = "*";

    private static void walk(Class<?> resource, String path, Set<Class<?>> within, List<Endpoint> found) {
        if (!within.add(resource)) {
            return;
        }
        for (var method : resource.getMethods()) {
            var verb = verb(method);
            if (verb == null && method.isAnnotationPresent(Path.class)) {
                walk(method.getReturnType(), path + path(method), within, found);
            }
            else if (verb != null && !verb.equals("OPTIONS")) {
                found.add(new Endpoint(verb, path + path(method), asked(method), bodyOf(method)));
            }
        }
        within.remove(resource);
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
            .map(Annotation::annotationType)
            .map(type -> type.getAnnotation(HttpMethod.class))
            .filter(verb -> verb != null)
            .map(HttpMethod::value)
            .findFirst()
            .orElse(null);
    }

    private static String path(Method method) {
        var path = method.getAnnotation(Path.class);
        return (path == null) ? "" : (path.value().startsWith("/") ? "" : "/") + path.value();
    }

    private static Set<String> asked(Method method) {
        var names = new LinkedHashSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
            else if (parameter.getType() == UriInfo.class && verb(method).equals("GET")) {
                names.add(ANY);
            }
        }
        return names;
    }

    private static Set<String> bodyOf(Method method) {
        return Stream.of(method.getParameters())
            .filter(parameter -> parameter.getAnnotations().length == 0)
            .map(Parameter::getParameterizedType)
            .findFirst()
            .map(type -> (type == String.class) ? Set.<String>of("sorting") : properties(type))
            .orElse(verb(method).matches("POST|PUT") ? Set.of() : null);
    }

    /** What lists can be asked, by their address without separators. */
    private static Map<String, Set<String>> listsOfTheEngine() {
        try {
            var lists = new HashMap<String, Set<String>>();
            for (var file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:org/camunda/bpm/engine/rest/dto/**/*QueryDto.class")) {
                var name = file.getURL().getPath().replaceAll(".*!/(.*)\\.class", "$1").replace('/', '.');
                var type = ClassUtils.resolveClassName(name, null);
                lists.put(type.getSimpleName()
                    .replace("QueryDto", "")
                    .replace("Historic", "history")
                    .toLowerCase(java.util.Locale.ROOT), properties(type));
            }
            return lists;
        }
        catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String listed(String path) {
        return path.replaceAll("/count$", "").replaceAll("[/-]", "");
    }

    @Override
    public String toString() {
        return this.verb + " " + this.path;
    }

}
