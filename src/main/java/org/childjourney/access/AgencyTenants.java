package org.childjourney.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Makes an agency's part of the work belong to that agency. What a person of an agency
 * begins belongs to that agency, whatever a form says. Of any other part the step that
 * calls it names the agency, or the part itself, as where the system begins one.
 * Everything else belongs to the county and has no tenant.
 */
class AgencyTenants implements TenantIdProvider {

    private final AccessTable table;

    AgencyTenants(AccessTable table) {
        this.table = table;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        var own = (start.getSuperExecution() == null) ? ownAgency() : Optional.<String>empty();
        var part = this.table.agencyParts().get(start.getProcessDefinition().getKey());
        return own.orElseGet(() -> (part != null) ? named(start, part.agency()) : null);
    }

    private String named(TenantIdProviderProcessInstanceContext start, String variable) {
        var process = start.getProcessDefinition().getKey();
        var agency = ((Map<?, ?>) start.getVariables()).get(variable);
        if (agency == null && start.getSuperExecution() != null) {
            agency = start.getSuperExecution().getVariable(variable);
        }
        if (agency == null || !this.table.tenantsIn(process).contains(agency)) {
            // Without a tenant every agency would see it.
            throw new IllegalStateException(
                    "%s must name an agency in '%s' and names %s".formatted(process, variable, agency));
        }
        return agency.toString();
    }

    private Optional<String> ownAgency() {
        return Optional.ofNullable(Context.getCommandContext().getAuthentication())
            .map(Authentication::getGroupIds)
            .stream()
            .flatMap(List::stream)
            .map(this.table::tenantOf)
            .flatMap(Optional::stream)
            .findFirst();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decision) {
        return (decision.getExecution() != null) ? decision.getExecution().getTenantId() : null;
    }

}
