package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.shared.ListPage.LENGTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.actors.OrganisationSearch;
import org.mizizi.actors.Organisations;
import org.mizizi.comments.CommentSearch;
import org.mizizi.comments.Comments;
import org.mizizi.notifications.NoticeSearch;
import org.mizizi.notifications.Notices;
import org.mizizi.plans.PlanSearch;
import org.mizizi.plans.Plans;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritySearch;
import org.mizizi.priorities.Register;
import org.mizizi.responses.ResponseSearch;
import org.mizizi.responses.Responses;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundSearch;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoPeople;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.PageKey;
import org.mizizi.strategies.Strategies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every long list says how many there are and shows each of them, page after page, whatever comes in meanwhile (H1). */
@DemoTest
@Import({CountedStatements.class, GrownCountry.class, ListsTests.Services.class})
class ListsTests {

    private static final int MANY = 120;

    @Autowired
    GrownCountry country;

    @Autowired
    DemoPeople people;

    @Autowired
    Services services;

    /** What the lists are read from. */
    record Services(
            Inputs inputs,
            Register register,
            Plans plans,
            Rounds rounds,
            Organisations organisations,
            Comments comments,
            Strategies strategies,
            Responses responses,
            Notices notices) {}

    /** Every list there is, how it grows, and each order it can be read in. */
    enum LongList {
        INPUTS(GrownCountry::inputs) {
            @Override
            Stream<Function<PageKey, ListPage<?>>> orders(Services services) {
                return Stream.of(InputSearch.Sort.values())
                        .map(sort -> key -> services.inputs()
                                .page(new InputSearch("", null, null, InputSearch.Answered.ANY, sort), key));
            }
        },
        PRIORITIES(GrownCountry::priorities) {
            @Override
            Stream<Function<PageKey, ListPage<?>>> orders(Services services) {
                return Stream.of(PrioritySearch.Sort.values())
                        .map(sort ->
                                key -> services.register().page(new PrioritySearch("", null, null, null, sort), key));
            }
        },
        PLANS(GrownCountry::plans) {
            @Override
            Stream<Function<PageKey, ListPage<?>>> orders(Services services) {
                return Stream.of(PlanSearch.Sort.values())
                        .map(sort -> key -> services.plans().page(new PlanSearch("", null, null, sort), key));
            }
        },
        ROUNDS(GrownCountry::rounds) {
            @Override
            Stream<Function<PageKey, ListPage<?>>> orders(Services services) {
                return Stream.of(RoundSearch.Sort.values())
                        .map(sort -> key -> services.rounds().page(new RoundSearch("", null, null, sort), key));
            }
        },
        ORGANISATIONS(GrownCountry::organisations) {
            @Override
            Stream<Function<PageKey, ListPage<?>>> orders(Services services) {
                return Stream.of(OrganisationSearch.Sort.values())
                        .map(sort -> key ->
                                services.organisations().page(new OrganisationSearch("", null, null, sort), key));
            }
        },
        COMMENTS(GrownCountry::comments) {
            @Override
            Stream<Function<PageKey, ListPage<?>>> orders(Services services) {
                var strategy = services.strategies().find(2).id();
                return Stream.of(CommentSearch.Sort.values())
                        .map(sort -> key -> services.comments()
                                .page(strategy, new CommentSearch("", null, CommentSearch.Answered.ANY, sort), key));
            }
        },
        RESPONSES(GrownCountry::responses) {
            @Override
            Stream<Function<PageKey, ListPage<?>>> orders(Services services) {
                var round = services.rounds().of(RoundPurpose.RESPOND).stream()
                        .filter(one ->
                                WholeList.of(key -> services.responses().of(one.id(), ResponseSearch.EVERYTHING, key))
                                                .size()
                                        > 0)
                        .findFirst()
                        .orElseThrow();
                return Stream.of(ResponseSearch.Sort.values())
                        .map(sort ->
                                key -> services.responses().of(round.id(), new ResponseSearch("", null, sort), key));
            }
        },
        NOTICES(GrownCountry::notices) {
            @Override
            Stream<Function<PageKey, ListPage<?>>> orders(Services services) {
                return Stream.of(NoticeSearch.Sort.values())
                        .map(sort ->
                                key -> services.notices().mine(new NoticeSearch(NoticeSearch.Reading.ALL, sort), key));
            }
        };

        @SuppressWarnings("ImmutableEnumChecker") // only references to methods
        private final Growth growth;

        LongList(Growth growth) {
            this.growth = growth;
        }

        abstract Stream<Function<PageKey, ListPage<?>>> orders(Services services);
    }

    private interface Growth {
        void by(GrownCountry country, int more);
    }

    private List<Function<PageKey, ListPage<?>>> grown(LongList list) {
        list.growth.by(country, MANY);
        return list.orders(services).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageLeadsOnUntilEachRowWasShownOnceAndBackAgain(LongList list) {
        asNadia(() -> grown(list).forEach(order -> {
            var forwards = pages(order, PageKey.FIRST, ListPage::next);
            var shown = rows(forwards);
            assertThat(shown).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(MANY);
            assertThat(forwards).allMatch(page -> page.total() == shown.size());
            var before = 0;
            for (var page : forwards) {
                assertThat(page.before()).isEqualTo(before);
                before += page.rows().size();
            }
            var last = forwards.getLast();
            var backwards = pages(order, Objects.requireNonNull(last.previous()), ListPage::previous);
            assertThat(backwards.getLast().rows()).isEqualTo(forwards.getFirst().rows());
            assertThat(rows(backwards))
                    .containsAll(shown.subList(0, shown.size() - last.rows().size()));
        }));
    }

    @ParameterizedTest
    @EnumSource
    void whatComesInMeanwhileNeitherHidesNorRepeatsARow(LongList list) {
        asNadia(() -> grown(list).forEach(order -> {
            var there = rows(pages(order, PageKey.FIRST, ListPage::next));
            var first = order.apply(PageKey.FIRST);
            list.growth.by(country, LENGTH);
            var shown = new ArrayList<Object>(first.rows());
            shown.addAll(rows(pages(order, Objects.requireNonNull(first.next()), ListPage::next)));
            assertThat(shown).doesNotHaveDuplicates().containsSubsequence(there);
        }));
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatSomebodyMadeUpIsTheBeginning(LongList list) {
        asNadia(() -> list.orders(services).forEach(order -> {
            var first = order.apply(PageKey.FIRST).rows();
            var made = Stream.of(
                    "999999999",
                    "a",
                    "aW10",
                    "a%%%",
                    "aWyJcdTAwMDAiXQ",
                    new PageKey(PageKey.Way.AFTER, List.of("' or true --", "1")).written(),
                    new PageKey(PageKey.Way.AFTER, List.of("99999999999999999999999")).written(),
                    new PageKey(PageKey.Way.BEFORE, List.of("+999999999-12-31T23:59:59Z", "\0")).written());
            assertThat(made)
                    .allSatisfy(key ->
                            assertThat(order.apply(PageKey.of(key)).rows()).isEqualTo(first));
        }));
    }

    private static List<ListPage<?>> pages(
            Function<PageKey, ListPage<?>> order, PageKey from, Function<ListPage<?>, @Nullable PageKey> way) {
        var pages = new ArrayList<ListPage<?>>();
        for (@Nullable PageKey key = from; key != null; key = way.apply(pages.getLast())) {
            pages.add(order.apply(key));
        }
        return pages;
    }

    private static List<Object> rows(List<ListPage<?>> pages) {
        return pages.stream().<Object>flatMap(page -> page.rows().stream()).toList();
    }

    private void asNadia(Runnable work) {
        var nadia = people.all().stream()
                .map(DemoPeople.DemoPerson::account)
                .filter(account -> account.username().equals("nadia"))
                .findFirst()
                .orElseThrow();
        ActingAs.person(nadia, () -> {
            work.run();
            return true;
        });
    }
}
