package org.childjourney.benchmark;

import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.engine.Journeys;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A county with as many open journeys as a list is to be measured at. Of every five
 * children one waits for the front door, one for its manager, one for a partner as well,
 * and two are being assessed in one of twenty teams: one by a worker, one without a
 * worker yet or waiting for the team's manager.
 */
final class County {

    private static final int TEAMS = 20;

    private static final int TEAMS_OF_ONE_MANAGER = 2;

    private static final int IN_ONE_STEP = 50;

    private final RuntimeService runtime;

    private final IdentityService identity;

    private final Journeys journeys;

    private final Cases cases;

    private final Teams teams;

    private final Allocations allocations;

    private final TransactionTemplate transaction;

    private int open;

    County(ApplicationContext application) {
        this.runtime = application.getBean(RuntimeService.class);
        this.identity = application.getBean(IdentityService.class);
        this.journeys = application.getBean(Journeys.class);
        this.cases = application.getBean(Cases.class);
        this.teams = application.getBean(Teams.class);
        this.allocations = application.getBean(Allocations.class);
        this.transaction = application.getBean(TransactionTemplate.class);
        IntStream.range(0, TEAMS).forEach(this::team);
    }

    private void team(int number) {
        var managers = (number < TEAMS_OF_ONE_MANAGER) ? "team-manager" : "manager-" + number;
        this.teams.put(new TeamDetails("team-" + number, "Team " + number, managers, null));
        this.identity.saveUser(this.identity.newUser(worker(number)));
        this.identity.createMembership(worker(number), "social-worker");
        this.teams.put(worker(number), "Worker " + number, "team-" + number, true);
        if (number == 0) {
            this.teams.put("social-worker", "Kit Social-Worker", "team-0", true);
        }
    }

    private static String worker(int team) {
        return "worker-" + team;
    }

    /** Opens journeys until there are that many. */
    void grow(int wanted) {
        var first = this.open / IN_ONE_STEP;
        Benchmark.inParallel(wanted / IN_ONE_STEP - first, step -> () -> {
            this.transaction.executeWithoutResult(
                    status -> IntStream.range((first + step) * IN_ONE_STEP, (first + step + 1) * IN_ONE_STEP)
                        .forEach(this::open));
            return null;
        });
        this.open = wanted;
    }

    private void open(int number) {
        var child = CaseReference.of("CJ" + (9_000_000_000L + number));
        switch (number % 5) {
            case 0 -> this.journeys.begin(child, "contact-received", Map.of("openCase", false, "outOfHours", false));
            case 1 -> at(child, "rate-urgency");
            case 2 -> {
                at(child, "decide-threshold");
                this.runtime.startProcessInstanceByKey("partner-check", child.value(),
                        Map.of("partner", Variables.stringValue("partner-police", true)));
            }
            default -> inATeam(number);
        }
    }

    private void inATeam(int number) {
        var child = this.cases.register(InventedChildren.blossom().alone(), "contact-officer").children().get(0);
        var team = number / 5 % TEAMS;
        if (number % 5 == 3) {
            this.allocations.allocate(child, worker(team), "FCONTA", null, "team-manager");
            at(child, "plan-assessment");
        }
        else {
            this.allocations.allocateToTeam(child, AllocationRole.LEAD, "team-" + team, "FCONTA", null, "team-manager");
            at(child, (number % 2 == 0) ? "plan-assessment" : "authorise-assessment");
        }
    }

    private void at(CaseReference child, String step) {
        this.runtime.createProcessInstanceByKey("referral-to-assessment")
            .businessKey(child.value())
            .setVariables(Map.of("openCase", false, "outOfHours", false))
            .startBeforeActivity(step)
            .execute();
    }

}
