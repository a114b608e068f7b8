package org.childjourney.consistency;

import java.util.List;
import java.util.function.Consumer;

import org.childjourney.casefile.Agreement;
import org.childjourney.casefile.CasePage;
import org.childjourney.casefile.Difference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the case record, the clocks, the engine and the chronology of every child, a
 * page of children at a time. It changes nothing, and work may go on meanwhile: each page
 * is read as it was at one moment.
 */
@Service
public class ConsistencyCheck {

    private static final int CHILDREN_OF_A_PAGE = 500;

    private final List<Agreement> agreements;

    private final JdbcClient jdbc;

    private final TransactionTemplate atOneMoment;

    ConsistencyCheck(List<Agreement> agreements, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.agreements = agreements;
        this.jdbc = jdbc;
        this.atOneMoment = new TransactionTemplate(transactions);
        this.atOneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.atOneMoment.setReadOnly(true);
    }

    /**
     * Tells every difference, page by page.
     * @return how many children were compared
     */
    public long tell(Consumer<Difference> differences) {
        var compared = 0L;
        var page = this.atOneMoment.execute(status -> compare("", differences));
        while (page.upTo() != null) {
            compared += CHILDREN_OF_A_PAGE;
            var after = page.upTo();
            page = this.atOneMoment.execute(status -> compare(after, differences));
        }
        return compared + page.children();
    }

    private Compared compare(String after, Consumer<Difference> differences) {
        var children = this.jdbc
            .sql("select case_reference from child where case_reference > ? order by case_reference limit ?")
            .params(after, CHILDREN_OF_A_PAGE)
            .query(String.class)
            .list();
        var upTo = (children.size() < CHILDREN_OF_A_PAGE) ? null : children.get(children.size() - 1);
        var page = new CasePage(after, upTo);
        this.agreements.forEach(agreement -> agreement.compare(page, differences));
        return new Compared(children.size(), upTo);
    }

    private record Compared(int children, String upTo) {
    }

}
