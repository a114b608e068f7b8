package org.childjourney.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.childjourney.access.OpenTasks;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.RefusedRequest;
import org.childjourney.engine.SignedIn;

/**
 * Stuck and overdue work for those who look on at it, and what they do about it. Refused
 * to everybody else with 403; what cannot be is refused with 400 and names the field.
 */
@RestController
@RequestMapping("/api/oversight")
@Tag(name = "Oversight", description = "Stuck and overdue work, for managers")
@SecurityRequirement(name = "basic")
class OversightApi {

    private final Oversight oversight;

    private final CaseTimes caseTimes;

    private final ManagersActions actions;

    private final RecordAccess access;

    private final SignedIn signedIn;

    OversightApi(Oversight oversight, CaseTimes caseTimes, ManagersActions actions, RecordAccess access,
            SignedIn signedIn) {
        this.oversight = oversight;
        this.caseTimes = caseTimes;
        this.actions = actions;
        this.access = access;
        this.signedIn = signedIn;
    }

    @GetMapping
    @Operation(summary = "How much work is stuck, why, and in which journeys")
    ResponseEntity<Oversight.Overview> overview(@RequestParam(required = false) String journey,
            @RequestParam(required = false) String team, @RequestParam(required = false) String clock,
            @RequestParam(required = false) String olderThanDays) {
        return answer(this.oversight.overview(StuckFilter.asked(null, journey, team, clock, olderThanDays)));
    }

    @GetMapping("/stuck")
    @Operation(summary = "A page of 25 of the work that is stuck for one reason, the oldest first")
    ResponseEntity<Oversight.Page> stuck(@RequestParam(required = false) String reason,
            @RequestParam(required = false) String journey, @RequestParam(required = false) String team,
            @RequestParam(required = false) String clock, @RequestParam(required = false) String olderThanDays,
            @RequestParam(defaultValue = "1") String page) {
        var shown = this.oversight.page(StuckFilter.asked(reason, journey, team, clock, olderThanDays), pageOf(page));
        note(shown);
        return answer(shown);
    }

    private void note(Oversight.Page shown) {
        var named = shown.lines()
            .stream()
            .filter(line -> line.name() != null)
            .map(line -> CaseReference.of(line.reference()))
            .collect(Collectors.toSet());
        if (!named.isEmpty()) {
            this.access.log(this.signedIn.userId(), named, "Stuck and overdue");
        }
    }

    private static int pageOf(String asked) {
        if (!asked.matches("[1-9][0-9]{0,3}")) {
            throw new Refused("page", "Pages are counted from 1. Ask for the first page.");
        }
        return Integer.parseInt(asked);
    }

    @GetMapping("/definitions/{definition}/late")
    @Operation(summary = "How many tasks are late at each step of a version of a model")
    ResponseEntity<Map<String, Long>> lateByStep(@PathVariable String definition) {
        return answer(this.oversight.lateByStep(definition));
    }

    @GetMapping("/instances/{instance}")
    @Operation(summary = "The limits, escalations and chronology of the case that a process instance is about")
    ResponseEntity<CaseTimes.Shown> times(@PathVariable String instance,
            @RequestParam(defaultValue = "1") String page) {
        return answer(this.caseTimes.of(instance, pageOf(page) - 1));
    }

    @GetMapping("/tasks/{task}/colleagues")
    @Operation(summary = "The people to whom a task can be given")
    ResponseEntity<List<OpenTasks.Colleague>> colleagues(@PathVariable String task) {
        return answer(this.actions.colleagues(task));
    }

    /**
     * To whom a task is given.
     *
     * @param worker user id; null where a team is meant
     * @param team id of the team; null where a worker is meant
     */
    record Reassignment(String worker, String team, String reason) {
    }

    @PostMapping("/tasks/{task}/reassign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a task to a worker or to a team, with a reason")
    void reassign(@PathVariable String task, @RequestBody Reassignment to) {
        if (to.team() != null && !to.team().isBlank()) {
            this.actions.giveToTeam(task, to.team(), to.reason());
        }
        else {
            this.actions.giveTo(task, to.worker(), to.reason());
        }
    }

    /** To how many people a reminder was written; none where no e-mail reaches them. */
    record Reminded(int people) {
    }

    @PostMapping("/tasks/{task}/nudge")
    @Operation(summary = "Remind whoever has a task, or those to whom it is open")
    Reminded nudge(@PathVariable String task) {
        return new Reminded(this.actions.nudge(task));
    }

    /** More time for a limit. */
    record MoreTime(LocalDate lastDay, String reason) {
    }

    /**
     * Whether a limit can be given more time.
     *
     * @param until the latest moment; null where it cannot
     */
    record Extensible(Instant until) {
    }

    @GetMapping("/clocks/{clock}/extension")
    @Operation(summary = "Until when you may extend a limit")
    ResponseEntity<Extensible> extensible(@PathVariable long clock) {
        return answer(new Extensible(this.actions.extensibleUntil(clock)));
    }

    @PostMapping("/clocks/{clock}/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a limit more time, where its rule allows that to you")
    void extend(@PathVariable long clock, @RequestBody MoreTime moreTime) {
        this.actions.extend(clock, moreTime.lastDay(), moreTime.reason());
    }

    @PostMapping("/incidents/{incident}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Try a step again that failed")
    void tryAgain(@PathVariable String incident) {
        this.actions.tryAgain(incident);
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return problem(HttpStatus.BAD_REQUEST, refused.field(), refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedRequest refused) {
        return problem(HttpStatusCode.valueOf(refused.getResponse().getStatus()), refused.field(),
                refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(NotYours refused) {
        return problem(HttpStatus.FORBIDDEN, null, refused.getMessage());
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatusCode status, String field, String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        if (field != null) {
            problem.setProperty("field", field);
        }
        return ResponseEntity.status(status).body(problem);
    }

}
