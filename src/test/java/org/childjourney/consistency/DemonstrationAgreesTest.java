package org.childjourney.consistency;

import java.util.ArrayList;

import org.childjourney.casefile.Difference;
import org.childjourney.demo.OnTheFirstDay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Children in every state of every journey. */
@OnTheFirstDay
class DemonstrationAgreesTest {

    @Autowired
    private ConsistencyCheck check;

    @Test
    void of_the_children_of_the_demonstration_there_is_no_difference_to_tell() {
        var differences = new ArrayList<Difference>();
        assertThat(this.check.tell(differences::add)).isGreaterThan(50);
        assertThat(differences).isEmpty();
    }

}
