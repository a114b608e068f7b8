package org.childjourney.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;

/**
 * Opens each task of a role that works in teams to the child's team alone, when a team is
 * responsible for the child at the moment the task begins. The models name the role.
 */
class TasksOfTeams extends AbstractBpmnParseListener {

    private final AccessTable table;

    private final Supplier<Allocations> allocations;

    TasksOfTeams(AccessTable table, Supplier<Allocations> allocations) {
        this.table = table;
        this.allocations = allocations;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var groups = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
            .getCandidateGroupIdExpressions();
        var ofTheModel = List.copyOf(groups);
        groups.clear();
        ofTheModel.forEach(role -> groups.add(new InTheTeam(role)));
    }

    private OpenTo inTheTeam(String role, DelegateExecution execution) {
        var child = execution.getProcessBusinessKey();
        var team = this.table.ofTeam(role)
            .filter(as -> child != null)
            .flatMap(as -> this.allocations.get().teamOf(CaseReference.of(child), as));
        return new OpenTo(role, team.orElse(null));
    }

    /** What the model says, and the team. */
    private final class InTheTeam implements Expression {

        private final Expression role;

        InTheTeam(Expression role) {
            this.role = role;
        }

        @Override
        public List<String> getValue(VariableScope execution) {
            return roles(this.role.getValue(execution)).map(role -> inTheTeam(role, (DelegateExecution) execution))
                .map(OpenTo::candidateGroup)
                .toList();
        }

        private static Stream<String> roles(Object said) {
            return (said instanceof Collection<?> several) ? several.stream().map(String::valueOf)
                    : Arrays.stream(said.toString().split("\\s*,\\s*"));
        }

        @Override
        public void setValue(Object value, VariableScope execution) {
            this.role.setValue(value, execution);
        }

        @Override
        public String getExpressionText() {
            return this.role.getExpressionText();
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }

    }

}
