package org.mizizi.actors.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.look.LongList;
import org.mizizi.shared.Paths;

@PortalTest
@ViewPackages(classes = OrganisationView.class)
class OrganisationViewsTests extends SpringBrowserlessTest {

    @Test
    @SignedInAs("salma")
    void onlyMembersSeeWhoActsForTheirOrganisation() {
        navigate(Paths.organisation("ORG-0005"), OrganisationView.class);
        assertThat(headings()).contains("Who acts for it");
        navigate(Paths.organisation("ORG-0006"), OrganisationView.class);
        assertThat(headings()).contains("For whom it speaks").doesNotContain("Who acts for it");
    }

    @Test
    @SignedInAs("erik")
    void theAddressSaysWhichOrganisationsAreListed() {
        Address.open("organisations?side=EXTERNAL&q=nordf");
        assertThat(Shown.addresses(find(LongList.class).single().rows)).containsExactly(Paths.organisation("ORG-0011"));
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }
}
