"""Expressions, each in a sentence, with the TIMEX3 value and the calendar reading they must get."""

from __future__ import annotations

from datetime import date

import pytest

from pledgebook.reading.times import find_times

THU = "2025-01-16"  # a Thursday
MAR = "2022-03-16"  # a Wednesday

# text with the expression in [[ ]], published, TIMEX3 value, calendar reading (None: no date)
CASES: list[tuple[str, str | None, str, str | None]] = [
    # days of this week and around it
    ("The minister arrived in Kyiv on [[Tuesday]].", THU, "2025-01-14", "2025-01-14"),
    ("The minister arrived in Kyiv on [[Thursday]].", THU, "2025-01-16", "2025-01-16"),
    ("The minister arrived in Kyiv on [[Friday]].", THU, "2025-01-10", "2025-01-10"),
    ("The minister will arrive in Kyiv on [[Tuesday]].", THU, "2025-01-21", "2025-01-21"),
    ("A vote is scheduled for [[Monday]].", THU, "2025-01-20", "2025-01-20"),
    ("The group is to meet on [[Saturday]] in Ramstein.", THU, "2025-01-18", "2025-01-18"),
    ("Officials said [[Monday]] they will send four launchers.", THU, "2025-01-13", "2025-01-13"),
    ("The first trucks could cross as early as [[Friday]].", THU, "2025-01-17", "2025-01-17"),
    ("The cabinet planned to approve the loan on [[Sunday]].", THU, "2025-01-19", "2025-01-19"),
    ("The handover planned for [[Tuesday]] was cancelled.", THU, "2025-01-14", "2025-01-14"),
    ("He spoke to reporters [[last Wednesday]].", THU, "2025-01-15", "2025-01-15"),
    ("He spoke to reporters [[last Thursday]].", THU, "2025-01-09", "2025-01-09"),
    ("The council meets [[next Tuesday]].", THU, "2025-01-21", "2025-01-21"),
    ("The council meets [[this Saturday]].", THU, "2025-01-18", "2025-01-18"),
    ("The ships left port on [[Monday last week]].", THU, "2025-01-06", "2025-01-06"),
    ("Talks open on [[Wednesday of next week]].", THU, "2025-01-22", "2025-01-22"),
    ("The drones struck [[Tuesday night]].", THU, "2025-01-14", "2025-01-14"),
    ("The ministers met [[today]] in Paris.", THU, "2025-01-16", "2025-01-16"),
    ("Lawmakers voted [[yesterday]].", THU, "2025-01-15", "2025-01-15"),
    (
        "Yesterday's vote was close, and [[tomorrow]] the upper house decides.",
        THU,
        "2025-01-17",
        "2025-01-17",
    ),
    ("I met with the prime minister [[this morning]].", THU, "2025-01-16", "2025-01-16"),
    ("She will address the nation [[tonight]].", THU, "2025-01-16", "2025-01-16"),
    ("I talked about it with the president [[last night]].", THU, "2025-01-15", "2025-01-15"),
    ("Shells fell [[yesterday evening]].", THU, "2025-01-15", "2025-01-15"),
    # months and days without a year
    ("The two met in Kyiv on [[Jan. 16]].", THU, "2025-01-16", "2025-01-16"),
    ("The crews trained until [[Jan. 9]] and went home.", THU, "2025-01-09", "2025-01-09"),
    ("The president takes office on [[Jan. 20]].", THU, "2025-01-20", "2025-01-20"),
    ("The cabinet approved a decree on [[Dec. 23]].", THU, "2024-12-23", "2024-12-23"),
    ("The cabinet will approve a decree on [[Dec. 23]].", THU, "2025-12-23", "2025-12-23"),
    ("The cabinet will vote on [[Jan. 3]].", "2024-12-30", "2025-01-03", "2025-01-03"),
    (
        "A conference scheduled to take place in Rome [[July 10-11]].",
        THU,
        "2025-07-10/2025-07-11",
        "2025-07-10/2025-07-11",
    ),
    (
        "The minister will visit Warsaw on [[October 4-5]].",
        "2021-10-04",
        "2021-10-04/2021-10-05",
        "2021-10-04/2021-10-05",
    ),
    (
        "The minister will visit Warsaw on [[4-5 October]].",
        "2021-10-04",
        "2021-10-04/2021-10-05",
        "2021-10-04/2021-10-05",
    ),
    ("Exercises will run from [[June 28 - July 3]].", THU, "2025-06-28/2025-07-03", "2025-06-28/2025-07-03"),
    ("The summit, scheduled for [[October 12]] in Kyiv.", "2021-10-11", "2021-10-12", "2021-10-12"),
    ("The allies must answer by [[Feb. 1]].", THU, "2025-02-01", "2025-02-01"),
    ("The teams worked in Jeddah on [[March 11th]].", "2025-03-19", "2025-03-11", "2025-03-11"),
    ("On [[the 9th of May]], the army paraded.", "2022-05-12", "2022-05-09", "2022-05-09"),
    ("The invasion began on [[24 February]].", "2022-06-15", "2022-02-24", "2022-02-24"),
    ("Since [[February 24]], the army will not rest.", "2022-07-11", "2022-02-24", "2022-02-24"),
    ("The Czech premier flew in on [[Thursday, Oct. 23]].", "2025-11-03", "2025-10-23", "2025-10-23"),
    ("The depot burned on [[Sept. 30]].", "2024-10-02", "2024-09-30", "2024-09-30"),
    ("The treaty was signed in [[December]].", "2024-02-10", "2023-12", "2023-12"),
    ("The summit will be held in [[June]].", "2023-03-13", "2023-06", "2023-06"),
    ("She invited him to visit Washington in [[June]].", "2023-03-13", "2023-06", "2023-06"),
    ("Between now and the NATO summit in [[June]] we must act.", "2022-03-24", "2022-06", "2022-06"),
    ("The rifles were shipped [[last October]].", "2023-02-03", "2022-10", "2022-10"),
    ("The rifles were shipped [[last October]].", "2023-10-20", "2022-10", "2022-10"),
    ("The hearing opens [[next March]].", "2022-11-02", "2023-03", "2023-03"),
    ("The law passed in [[April this year]].", "2022-08-01", "2022-04", "2022-04"),
    ("The law passed in [[April last year]].", "2022-08-01", "2021-04", "2021-04"),
    ("They become members in [[April next year]].", "2022-12-03", "2023-04", "2023-04"),
    ("The court ruled in [[May]].", "2022-08-01", "2022-05", "2022-05"),
    ("The convoy set out in [[early March]].", "2022-05-03", "2022-03", "2022-03"),
    ("The jets arrived in [[late November]].", "2023-01-10", "2022-11", "2022-11"),
    ("We will deliver rounds by [[mid-January]].", "2024-12-02", "2025-01", "2025-01"),
    # dates that say their year
    ("The leaders met on [[October 12, 2024]].", None, "2024-10-12", "2024-10-12"),
    ("The leaders met on [[12 October 2024]].", None, "2024-10-12", "2024-10-12"),
    ("The leaders met on [[Monday, 14 October 2024]].", None, "2024-10-14", "2024-10-14"),
    ("The leaders met on [[16.01.2025]].", None, "2025-01-16", "2025-01-16"),
    ("Signed on [[2025-01-16]] in Kyiv.", None, "2025-01-16", "2025-01-16"),
    ("Signed on [[01/16/2025]] in Kyiv.", None, "2025-01-16", "2025-01-16"),
    ("Signed on [[16/01/2025]] in Kyiv.", None, "2025-01-16", "2025-01-16"),
    ("the terms of the [[July 2020]] ceasefire", None, "2020-07", "2020-07"),
    ("In [[December 2013]], he flew to Beijing.", None, "2013-12", "2013-12"),
    ("talks of [[10-11 July 2025]] in Rome", None, "2025-07-10/2025-07-11", "2025-07-10/2025-07-11"),
    ("talks of [[July 30 - August 2, 2025]] in Rome", None, "2025-07-30/2025-08-02", "2025-07-30/2025-08-02"),
    ("deliveries of [[January-March 2024]]", None, "2024-01/2024-03", "2024-01/2024-03"),
    ("the [[2008]] NATO summit", THU, "2008", "2008"),
    ("the Foreign Assistance Act of [[1961]]", THU, "1961", "1961"),
    ("Crimea was annexed in [[2014]].", THU, "2014", "2014"),
    ("the winter fighting of [[2021-2022]]", THU, "2021/2022", "2021/2022"),
    ("exports in [[2019-20]] rose", THU, "2019/2020", "2019/2020"),
    ("support through the [[end of 2025]]", THU, "2025", "2025"),
    ("jets by [[late 2024]]", THU, "2024", "2024"),
    ("jets by [[mid-2024]]", THU, "2024", "2024"),
    ("fought in [[the 1990s]]", THU, "199", "1990/1999"),
    ("appropriations for [[FY2024]]", THU, "2024", "2024"),
    ("appropriations for [[fiscal year 2025]]", THU, "2025", "2025"),
    ("orders in [[the first quarter of 2025]]", THU, "2025-Q1", "2025-01/2025-03"),
    ("orders in [[Q3 2024]]", THU, "2024-Q3", "2024-07/2024-09"),
    ("production in [[the second half of 2024]]", THU, "2024-H2", "2024-07/2024-12"),
    ("fighting in [[summer 2023]]", THU, "2023-SU", "2023-06/2023-08"),
    ("fighting in [[the spring of 2022]]", THU, "2022-SP", "2022-03/2022-05"),
    ("On [[July 4, 1776]], they declared independence.", THU, "1776-07-04", "1776-07-04"),
    # weeks, months, years around the day of publication
    ("The package was approved [[last month]].", THU, "2024-12", "2024-12"),
    ("The rate rose [[this month]].", THU, "2025-01", "2025-01"),
    ("A dialogue will be held [[next month]].", "2024-12-05", "2025-01", "2025-01"),
    ("$100 million announced earlier [[this month]]", "2022-04-12", "2022-04", "2022-04"),
    (
        "A dialogue will be held in Washington [[next week]].",
        "2022-04-12",
        "2022-W16",
        "2022-04-18/2022-04-24",
    ),
    ("Biden [[last week]] signed the measure.", "2024-05-01", "2024-W17", "2024-04-22/2024-04-28"),
    ("Referendums will be held later [[this week]].", "2022-09-21", "2022-W38", "2022-09"),
    ("She wrote to the court earlier [[this week]].", "2022-09-21", "2022-W38", "2022-09"),
    ("the total of [[the past week]]", MAR, "P1W", "2022-03-09/2022-03-16"),
    ("$1 billion in just [[the past week]]", MAR, "P1W", "2022-03-09/2022-03-16"),
    ("half a billion dollars in [[the last year]]", "2022-01-27", "P1Y", "2021-01-27/2022-01-27"),
    ("the hardest of [[the past three years]]", THU, "P3Y", "2022-01-16/2025-01-16"),
    ("losses over [[the past two months]]", THU, "P2M", "2024-11-16/2025-01-16"),
    ("training for [[the next six weeks]]", THU, "P6W", "2025-01-16/2025-02-27"),
    ("[[last year]]'s Summit for Democracy", "2022-04-12", "2021", "2021"),
    ("an announcement [[this year]]", THU, "2025", "2025"),
    ("the F-16s come [[early next year]]", THU, "2026", "2026"),
    ("by [[the end of the year]]", THU, "2025", "2025"),
    ("by [[the end of next month]]", THU, "2025-02", "2025-02"),
    ("[[last quarter]] it lost money", THU, "2024-Q4", "2024-10/2024-12"),
    ("It lost money in [[the third quarter]].", THU, "2024-Q3", "2024-07/2024-09"),
    ("gas prices fell [[this summer]]", "2022-10-18", "2022-SU", "2022-06/2022-08"),
    ("It will hold the games [[next summer]].", THU, "2025-SU", "2025-06/2025-08"),
    ("He was shot [[last fall]].", "1999-04-10", "1998-FA", "1998-09/1998-11"),
    ("talks in Basel [[last weekend]]", THU, "2025-W2-WE", "2025-01-11/2025-01-12"),
    ("the budget of [[the next fiscal year]]", THU, "2026", "2026"),
    # counted back and forth
    ("The pact was signed [[three weeks ago]].", THU, "2024-W52", "2024-12-23/2024-12-29"),
    ("The pact was signed [[two days ago]].", THU, "2025-01-14", "2025-01-14"),
    ("The pact was signed [[two months ago]].", THU, "2024-11", "2024-11"),
    ("The pact was signed [[a year ago]].", THU, "2024", "2024"),
    ("The pact was signed [[42 years ago]].", "2000-02-16", "1958", "1958"),
    ("The pact was signed [[a decade ago]].", THU, "2015", "2015"),
    ("The pact was signed [[a few days ago]].", THU, "PAST_REF", None),
    (
        "Starmer came on Jan. 16, [[the same day]] that Crosetto did.",
        "2025-01-18",
        "2025-01-16",
        "2025-01-16",
    ),
    ("He came on Jan. 3. Later [[that day]] he left.", THU, "2025-01-03", "2025-01-03"),
    ("He came on Jan. 3. [[The following day]] he left.", THU, "2025-01-04", "2025-01-04"),
    ("He came in June 1998 and left later [[that year]].", THU, "1998", "1998"),
    ("It began on Feb. 24, 2022. [[Two days later]] help came.", THU, "2022-02-26", "2022-02-26"),
    ("Profits of 2012 fell from [[a year earlier]].", THU, "2011", "2011"),
    ("a hearing in [[the week of March 6]]", "2000-02-24", "2000-W10", "2000-03-06/2000-03-12"),
    # times of day
    ("The blast came at [[10:35 a.m. Friday]].", "1998-08-08", "1998-08-07T10:35", "1998-08-07"),
    ("Lights went out at [[9:00 p.m.]] in Kyiv.", THU, "2025-01-16T21:00", "2025-01-16"),
    # what is arranged, told in the present tense; further counts
    ("The trial begins [[Monday]].", "2013-03-22", "2013-03-25", "2013-03-25"),
    ("He goes to Moscow on [[Tuesday]].", "2022-01-31", "2022-02-01", "2022-02-01"),
    ("The talks resume Tuesday at [[9 a.m.]] in Oslo.", "2013-03-22", "2013-03-26T09:00", "2013-03-26"),
    ("They meet [[the day after tomorrow]].", THU, "2025-01-18", "2025-01-18"),
    ("They will meet [[the week after next]].", THU, "2025-W5", "2025-01-27/2025-02-02"),
    ("He came on Jan. 3 and left [[the following Monday]].", THU, "2025-01-06", "2025-01-06"),
    ("It lost money in the [[year-earlier]] period.", THU, "2024", "2024"),
    ("orders in [[2Q 2013]]", THU, "2013-Q2", "2013-04/2013-06"),
    ("by [[year's end]]", THU, "2025", "2025"),
    ("ruins of [[the 20th century]]", THU, "19", "1901/2000"),
    ("They will not sign it; they won't meet before [[Tuesday]].", THU, "2025-01-21", "2025-01-21"),
    (
        "The school was renamed on [[22 and 23 March]].",
        "2013-04-02",
        "2013-03-22/2013-03-23",
        "2013-03-22/2013-03-23",
    ),
    ("It is marked on [[May 22 of each year]].", THU, "XXXX-05-22", None),
    ("It was frozen in April 2020 and freed in [[September of that year]].", THU, "2020-09", "2020-09"),
    (
        "Leaving Lublin, he spoke, and on [[Wednesday]] he signed the order to move.",
        THU,
        "2025-01-15",
        "2025-01-15",
    ),
    ("The jets will be delivered by [[summer]].", "2023-02-22", "2023-SU", "2023-06/2023-08"),
    ("They froze in [[the last week]] of the siege.", THU, "P1W", None),
    ("They froze in [[the last two weeks]] of the siege.", THU, "P2W", None),
    # weeks of one digit, parts of the day in words, centuries, days beside days
    ("She wrote to the court earlier [[this week]].", "2000-02-16", "2000-W7", "2000-02"),
    ("The blast came at [[4 in the morning]].", THU, "2025-01-16T04:00", "2025-01-16"),
    ("The blast came at [[9 at night]].", THU, "2025-01-16T21:00", "2025-01-16"),
    ("the disasters of [[this century]]", THU, "20", "2001/2100"),
    ("the disasters of [[this century]]", "1999-03-12", "19", "1901/2000"),
    ("They met [[the day before last Tuesday]].", "2000-02-24", "2000-02-21", "2000-02-21"),
    ("They pray in [[Easter week]].", "2000-04-17", "2000-W16", "2000-04-17/2000-04-23"),
    ("It was the worst drought in [[decades]].", THU, "PXY", None),
    ("Police were called at [[1.30pm on Friday]].", "2013-03-22", "2013-03-22T13:30", "2013-03-22"),
    ("The quake struck at [[0200 GMT on Thursday]].", "2013-03-22", "2013-03-21T02:00", "2013-03-21"),
    ("They clashed at [[10 p.m. ET]] (0200 GMT) Friday.", "2013-03-23", "2013-03-22T22:00", "2013-03-22"),
    ("It closed in 2012. [[The year before]], it had won.", THU, "2011", "2011"),
    ("They meet [[every other week]].", THU, "P2W", None),
    # the tense of plans, of base forms behind a modal verb, across abbreviations
    ("On [[Tuesday]], the group plans to hold a vote.", THU, "2025-01-21", "2025-01-21"),
    ("On [[Tuesday]], the group planned to hold a vote.", THU, "2025-01-14", "2025-01-14"),
    ("It would cut its force by [[June]].", THU, "2025-06", "2025-06"),
    ("The pact took effect at once and expires [[Oct. 31]].", THU, "2025-10-31", "2025-10-31"),
    (
        "In [[March]], after the appeal of Roe vs. Wade, a man killed a guard.",
        "2024-10-25",
        "2024-03",
        "2024-03",
    ),
    (
        "In [[March]], before Gen. Wesley Clark came, a man killed a guard.",
        "2024-10-25",
        "2024-03",
        "2024-03",
    ),
    # durations and sets are no dates
    ("a [[100-year]] partnership", THU, "P100Y", None),
    ("a [[four-month]] ordeal", THU, "P4M", None),
    ("a [[16-hour]] flight", THU, "PT16H", None),
    ("it took [[5 1/2 hours]]", THU, "PT5H30M", None),
    ("it took [[two and a half years]]", THU, "P2Y6M", None),
    ("it took [[half an hour]]", THU, "PT30M", None),
    ("held for [[three days]]", THU, "P3D", None),
    ("held for [[a decade]]", THU, "P10Y", None),
    ("held for [[several weeks]]", THU, "PXW", None),
    ("held for [[years]]", THU, "PXY", None),
    ("talks in [[the coming months]]", THU, "PXM", None),
    ("within [[twenty-five days]]", THU, "P25D", None),
    ("reviewed [[every year]]", THU, "P1Y", None),
    ("reviewed [[annually]]", THU, "P1Y", None),
    ("reviewed [[every two weeks]]", THU, "P2W", None),
    ("fired 3,000 rounds [[a day]]", THU, "P1D", None),
    ("fired 3,000 rounds [[per day]]", THU, "P1D", None),
    ("closed on [[Mondays]]", THU, "XXXX-WXX-1", None),
    # vague references
    ("we must act [[now]]", THU, "PRESENT_REF", None),
    ("it is [[currently]] in talks", THU, "PRESENT_REF", None),
    ("it [[recently]] sent helmets", THU, "PAST_REF", None),
    ("it will [[soon]] send helmets", THU, "FUTURE_REF", None),
    ("aid in [[recent years]]", THU, "PAST_REF", None),
    ("its membership in [[the future]]", THU, "FUTURE_REF", None),
    # feasts
    ("They fled on [[Thanksgiving Day]].", "2000-04-03", "1999-11-25", "1999-11-25"),
    ("They will rest at [[Christmas]].", "2022-12-23", "2022-12-25", "2022-12-25"),
    # nothing to count from
    ("The two met in Kyiv on [[Jan. 16]].", None, "XXXX-01-16", None),
    ("The two met in Kyiv on [[Thursday]].", None, "XXXX-WXX-4", None),
    ("The package was approved [[last month]].", None, "XXXX-XX", None),
    ("The package was approved [[last year]].", None, "XXXX", None),
]


@pytest.mark.parametrize(("marked", "published", "value", "when"), CASES)
def test_expression(marked: str, published: str | None, value: str, when: str | None) -> None:
    start = marked.index("[[")
    words = marked[start + 2 : marked.index("]]")]
    text = marked.replace("[[", "").replace("]]", "")
    marks, _ = find_times(text, date.fromisoformat(published) if published else None)
    mine = [m for m in marks if m.span.start < start + len(words) and start < m.span.end]
    read = [(m.value, m.when.iso() if m.when else None) for m in mine]
    assert read == [(value, when)], [m.span.of(text) for m in marks]
    assert mine[0].span.of(text) in text


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len({case[0] for case in CASES}) >= 120


NO_DATES = [
    "Now, I know it is hard.", "Congress may march ahead.", "The may be no May Day here, may it?", "He was second to none.", "an AK-47 and 40 F-16s",
    "2,000 rounds of 155mm ammunition", "Section 506(a)(1) and Article 51", "$2000 for 1999 soldiers", "S-300 and Su-25 jets",
    "UN Security Council Resolution 2202", "the 63rd day of war", "His 44-year-old wife and a 6-year-old boy", "the fall of Kyiv",
    "Mon Dieu, the sun sat low.", "as soon as possible", "the Good Friday Agreement", "a T-72 and 24 Leopards", "a 155 mm shell",
    "He left in 1500 trucks.", "Jan Lipavsky flew to Prague.", "5.56mm rifles, 7.62 mm guns", "No. 2014 on the list", "90 percent of 2014 men",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date(text: str) -> None:
    marks, problems = find_times(text, date(2025, 1, 16))
    assert [m.span.of(text) for m in marks] == []
    assert problems == []
