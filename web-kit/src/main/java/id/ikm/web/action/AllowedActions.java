package id.ikm.web.action;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Tells the caller what it may do with a thing: by its roles, and by the rules that the thing itself knows. */
@ApplicationScoped
public class AllowedActions {

    private final Caller caller;

    AllowedActions(Caller caller) {
        this.caller = caller;
    }

    /** {@code obstacle} names the rule that keeps the caller from an action, if one does. */
    public <A extends Action> List<AllowedAction<A>> of(
            A[] actions, String path, Function<A, Optional<String>> obstacle, String language) {
        return of(actions, action -> path + action.path(), obstacle, language);
    }

    /** The same, of actions that are not all asked for below one path. */
    public <A extends Action> List<AllowedAction<A>> of(
            A[] actions, Function<A, String> path, Function<A, Optional<String>> obstacle, String language) {
        var locale = ProblemTexts.locale(language);
        return Arrays.stream(actions)
                .map(action -> answer(action, path, obstacle, locale))
                .toList();
    }

    private <A extends Action> AllowedAction<A> answer(
            A action, Function<A, String> path, Function<A, Optional<String>> obstacle, Locale locale) {
        var keeping = mayDo(action.way())
                ? obstacle.apply(action).map(Text::of)
                : Optional.of(Text.of("action.needs-role", action.role()));
        return new AllowedAction<>(
                action,
                action.method(),
                path.apply(action),
                keeping.isEmpty(),
                keeping.map(text -> ProblemTexts.text(text, locale)).orElse(null));
    }

    private boolean mayDo(Way way) {
        return caller.has(way.role())
                || caller.has(Roles.ADMIN)
                || way.standIns().stream().anyMatch(caller::has);
    }
}
