"""Meetings, visits, agreements, events, outlooks and statements: a short text in, its ledger lines out."""

import sys
from datetime import date
from pathlib import Path

import pytest

from pledgebook.claims.reader import read_document
from pledgebook.documents.document import make_document

sys.path.insert(0, str(Path(__file__).parents[1] / "stories"))
from lines import write_line

FRIDAY = date(2024, 5, 3)


def lines(text: str, title: str | None = None) -> list[str]:
    """The ledger lines of a text, without those of aid and acts."""
    reading = read_document(make_document(text, title=title, published=FRIDAY))
    return [write_line(c.kind, c.values) for c in reading.claims if c.kind not in ("aid", "act")]


CASES = [
    (
        None,
        "The foreign ministers of the three Baltic states visited Tbilisi on Tuesday.",
        ["meeting held visit | EST, LVA, LTU, GEO | on 2024-04-30 | in Tbilisi"],
    ),
    (
        None,
        "Swedish Prime Minister Ulf Kristersson met with the President of Indonesia in Jakarta to discuss trade and security.",
        ["meeting held meeting | Ulf Kristersson | SWE, IDN | in Jakarta"],
    ),
    (
        None,
        "The defence ministers of Germany and France discussed military aid to Ukraine in Berlin on Monday.",
        ["meeting held | DEU, FRA | on 2024-04-29 | in Berlin"],
    ),
    (
        None,
        "Moldova's foreign minister held talks with his Romanian counterpart in Chisinau.",
        ["meeting held | MDA, ROU | in Chisinau"],
    ),
    (
        None,
        "Ukrainian Prime Minister Denys Shmyhal met with the chief adviser to the Turkish president in Ankara.",
        ["meeting held meeting | Denys Shmyhal | UKR, TUR | in Ankara"],
    ),
    (
        "Statement by President Kaja Kallas on Ukraine",
        "Today I met with President Alar Karis and we discussed military aid to Ukraine.",
        ["meeting held meeting | Kaja Kallas, Alar Karis | EST | on 2024-05-03"],
    ),
    (
        "Remarks by Secretary Blinken",
        "I spoke this morning with Ukrainian Foreign Minister Dmytro Kuleba about further security assistance to Ukraine.",
        ["meeting held | Blinken, Dmytro Kuleba | USA, UKR | on 2024-05-03"],
    ),
    (
        "Address by the President of Ukraine Volodymyr Zelenskyy",
        "Today I had a phone call with Prime Minister of Canada Justin Trudeau. I thanked him for the new defense package.",
        ["meeting held call | Volodymyr Zelenskyy, Justin Trudeau | UKR, CAN | on 2024-05-03"],
    ),
    (
        "Statement by Secretary of Defense Lloyd Austin",
        "Chairman Brown and I hosted Minister Rustem Umerov at the Pentagon to discuss Ukraine's air defense needs.",
        ["meeting held meeting | Brown, Lloyd Austin, Rustem Umerov | USA, UKR | in Pentagon"],
    ),
    (
        None,
        "A conversation took place between President of Ukraine Volodymyr Zelenskyy and Chancellor Olaf Scholz.",
        ["meeting held | Volodymyr Zelenskyy, Olaf Scholz | UKR, DEU"],
    ),
    (
        None,
        "A meeting between Foreign Minister Annalena Baerbock and her Georgian counterpart took place in Tbilisi on Friday.",
        ["meeting held meeting | Annalena Baerbock | DEU, GEO | on 2024-05-03 | in Tbilisi"],
    ),
    (
        None,
        "During his conversation with Polish Prime Minister Donald Tusk, President Zelenskyy spoke about air defense.",
        ["meeting held | Donald Tusk, Zelenskyy | POL, UKR"],
    ),
    (
        None,
        "In a phone call with Emmanuel Macron, Zelenskyy thanked France for new howitzers.",
        ["meeting held call | Emmanuel Macron, Zelenskyy | FRA, UKR"],
    ),
    (
        None,
        "The work of the Ukrainian and American teams in Jeddah on March 11th was constructive.",
        ["meeting held | UKR, USA | on 2024-03-11 | in Jeddah"],
    ),
    (
        None,
        "After his meeting with Petr Pavel, Lithuanian President Gitanas Nauseda announced a new aid package.",
        ["meeting held meeting | Petr Pavel, Gitanas Nauseda | CZE, LTU"],
    ),
    (
        None,
        "Danish Prime Minister Mette Frederiksen was joined by Dutch Prime Minister Mark Rutte in Copenhagen.",
        ["meeting held meeting | Mette Frederiksen, Mark Rutte | DNK, NLD | in Copenhagen"],
    ),
    (
        None,
        "President Joe Biden convened a secure video call with Chancellor Olaf Scholz and President Emmanuel Macron on Tuesday.",
        ["meeting held video | Joe Biden, Olaf Scholz, Emmanuel Macron | USA, DEU, FRA | on 2024-04-30"],
    ),
    (
        None,
        "The leaders of Australia, India and Japan convened in Sydney on Thursday.",
        ["meeting held | AUS, IND, JPN | on 2024-05-02 | in Sydney"],
    ),
    (
        None,
        "Biden will host Finnish President Sauli Niinisto and Swedish Prime Minister Magdalena Andersson at the White House on Thursday.",
        [
            "meeting planned meeting | Biden, Sauli Niinisto, Magdalena Andersson | USA, FIN, SWE | on 2024-05-09 | in White House"
        ],
    ),
    (
        None,
        "German Chancellor Olaf Scholz received Moldovan President Maia Sandu in Berlin on Monday.",
        ["meeting held meeting | Olaf Scholz, Maia Sandu | DEU, MDA | on 2024-04-29 | in Berlin"],
    ),
    (
        None,
        "President Klaus Iohannis met with President Maia Sandu in Chisinau. The two presidents will meet again in Bucharest in July.",
        [
            "meeting held meeting | Klaus Iohannis, Maia Sandu | ROU, MDA | in Chisinau",
            "meeting planned meeting | Klaus Iohannis, Maia Sandu | ROU, MDA | on 2024-07 | in Bucharest",
        ],
    ),
    (
        None,
        "Prime Ministers Petr Fiala and Donald Tusk agreed to meet in Warsaw next month.",
        ["meeting planned meeting | Petr Fiala, Donald Tusk | POL, CZE | on 2024-06 | in Warsaw"],
    ),
    (
        None,
        "Estonian Prime Minister Kaja Kallas, who is in Kyiv on a working visit, announced new military aid to Ukraine.",
        ["meeting held visit | Kaja Kallas | EST, UKR | in Kyiv"],
    ),
    (
        None,
        "UK Defence Secretary Grant Shapps, who arrived in Odesa on Wednesday, announced more drones for Ukraine.",
        ["meeting held visit | Grant Shapps | GBR, UKR | on 2024-05-01 | in Odesa"],
    ),
    (
        None,
        "Foreign Ministers Annalena Baerbock, Catherine Colonna and Elina Valtonen arrived in Kyiv on Sunday.",
        [
            "meeting held visit | Annalena Baerbock, Catherine Colonna, Elina Valtonen | FRA, DEU, FIN, UKR | on 2024-04-28 | in Kyiv"
        ],
    ),
    (
        "Kuleba and Rau hold talks in Kyiv",
        "The foreign ministers of Ukraine and Poland discussed sanctions. Dmytro Kuleba met with Zbigniew Rau.",
        ["meeting held meeting | Dmytro Kuleba, Zbigniew Rau | UKR, POL | in Kyiv"],
    ),
    (
        "Kuleba, Borrell discuss new sanctions and arms",
        "The European Union will provide more weapons to Ukraine.",
        ["meeting held | Kuleba, Borrell | UKR, EU"],
    ),
    (
        None,
        "The planned meeting between Vladimir Putin and Xi Jinping was cancelled on Monday.",
        ["meeting cancelled meeting | Vladimir Putin, Xi Jinping | RUS, CHN | on 2024-04-29"],
    ),
    (
        None,
        "Scholz cancelled a visit to Kyiv planned for Friday.",
        ["meeting cancelled visit | Scholz | DEU, UKR | on 2024-05-03 | in Kyiv"],
    ),
    (
        None,
        "Vice President Kamala Harris and Polish President Andrzej Duda spoke by phone on Tuesday.",
        ["meeting held call | Kamala Harris, Andrzej Duda | USA, POL | on 2024-04-30"],
    ),
    (
        None,
        "Defence minister Boris Pistorius is on a visit to Kyiv.",
        ["meeting held visit | Boris Pistorius | DEU, UKR | in Kyiv"],
    ),
    (None, "Wounded soldiers visited the museum in Lviv, Zelenskyy said.", []),
    (
        None,
        "Zelenskyy invited Pope Francis to visit Ukraine.",
        ["meeting planned visit | Francis, Zelenskyy | VAT, UKR | in Ukraine"],
    ),
    (
        None,
        "On a visit to Washington, Lithuanian Foreign Minister Gabrielius Landsbergis called for more aid to Ukraine.",
        ["meeting held visit | Gabrielius Landsbergis | LTU, USA | in Washington"],
    ),
    (
        None,
        "US special envoy Keith Kellogg has arrived in Kyiv.",
        ["meeting held visit | Keith Kellogg | USA, UKR | in Kyiv"],
    ),
    (
        None,
        "Yermak held a video conference meeting with members of the US House Armed Services Committee.",
        ["meeting held video | Yermak | UKR, USA"],
    ),
    (
        None,
        "Head of the President's Office Andriy Yermak had a telephone conversation with US National Security Advisor Jake Sullivan.",
        ["meeting held call | Andriy Yermak, Jake Sullivan | UKR, USA"],
    ),
    (
        "We will not give up",
        "Ukrainians! Today I spoke with the President of Indonesia. Ukraine is grateful for his support. We talked about humanitarian aid to Ukraine. Glory to Ukraine!",
        ["meeting held | UKR, IDN | on 2024-05-03"],
    ),
    (
        "A day of work",
        "Dear Ukrainians! A conversation took place with the Prime Minister of Spain Pedro Sanchez today. I thanked him for the new package of aid to Ukraine. Ukraine will win.",
        ["meeting held | Pedro Sanchez | UKR, ESP | on 2024-05-03"],
    ),
    (
        None,
        "There was a meeting with the delegation of the U.S. Congress in Kyiv. Ukraine needs weapons. Ukraine fights. I met with Prime Minister of Croatia Andrej Plenković.",
        [],
    ),
    (
        None,
        "Today, I held talks with President of Poland Andrzej Duda and Prime Minister Mateusz Morawiecki about weapons for Ukraine. We Ukrainians are grateful. Ukraine and Poland are together.",
        ["meeting held | Andrzej Duda, Mateusz Morawiecki | UKR, POL | on 2024-05-03"],
    ),
    (
        None,
        "Our teams will meet on Tuesday in Jeddah. The work of the Ukrainian and American teams in Jeddah on March 11th was constructive.",
        ["meeting held | UKR, USA | on 2024-03-11 | in Jeddah"],
    ),
    (
        None,
        "Defence ministers of the Nordic countries met in Oslo on Thursday to discuss aid to Ukraine.",
        ["meeting held meeting | DNK, FIN, ISL, NOR, SWE | on 2024-05-02 | in Oslo"],
    ),
    (
        None,
        "EU foreign policy chief Josep Borrell spoke on the phone with Iranian Foreign Minister Hossein Amir-Abdollahian.",
        ["meeting held call | Josep Borrell, Hossein Amir-Abdollahian | EU, IRN"],
    ),
    (
        None,
        "The presidents of Poland, Lithuania, Latvia and Estonia arrived in Kyiv on Wednesday to meet with their Ukrainian counterpart Volodymyr Zelenskyy.",
        [
            "meeting held meeting | Volodymyr Zelenskyy | POL, LTU, LVA, EST, UKR | on 2024-05-01",
            "meeting held visit | POL, LTU, LVA, EST, UKR | on 2024-05-01 | in Kyiv",
        ],
    ),
    (
        None,
        "On the sidelines of the Munich Security Conference, Annalena Baerbock met her Chinese counterpart Wang Yi.",
        [
            "meeting held meeting | Annalena Baerbock, Wang Yi | DEU, CHN",
            "event held | Munich Security Conference",
        ],
    ),
    (
        None,
        "Russian President Vladimir Putin is due to meet Turkish leader Recep Tayyip Erdogan in Sochi on Friday.",
        [
            "meeting planned meeting | Vladimir Putin, Recep Tayyip Erdogan | RUS, TUR | on 2024-05-03 | in Sochi"
        ],
    ),
    (
        None,
        "Zelenskyy's visit to Berlin has been postponed.",
        ["meeting cancelled visit | Zelenskyy | UKR, DEU | in Berlin"],
    ),
    (
        None,
        "US President Donald Trump plans to talk to Putin on Tuesday.",
        ["meeting planned | Donald Trump, Putin | USA, RUS | on 2024-05-07"],
    ),
    (
        None,
        "Ukraine's parliament speaker Ruslan Stefanchuk met with Czech Senate President Milos Vystrcil during a visit to Prague.",
        [
            "meeting held visit | Ruslan Stefanchuk | UKR, CZE | in Prague",
            "meeting held meeting | Ruslan Stefanchuk, Milos Vystrcil | UKR, CZE",
        ],
    ),
    (
        None,
        "Finnish Foreign Minister Elina Valtonen made an official visit to Moldova on April 3, meeting with President Maia Sandu.",
        [
            "meeting held visit | Elina Valtonen | FIN, MDA | on 2024-04-03 | in Moldova",
            "meeting held meeting | Elina Valtonen, Maia Sandu | FIN, MDA | on 2024-04-03",
        ],
    ),
    (
        "Latvian foreign minister arrives in Odesa",
        "Latvian Foreign Minister Edgars Rinkevics has arrived in Odesa.",
        ["meeting held visit | Edgars Rinkevics | LVA, UKR | in Odesa"],
    ),
    (
        "Zelensky holds phone call with Dutch PM",
        "President of Ukraine Volodymyr Zelensky held a phone conversation with Prime Minister of the Netherlands Mark Rutte, who informed him about new howitzers. — Ukrinform.",
        ["meeting held call | Volodymyr Zelensky, Mark Rutte | UKR, NLD"],
    ),
    (
        "Shmyhal thanks Sweden for support",
        "Prime Minister of Ukraine Denys Shmyhal thanked Swedish Prime Minister Magdalena Andersson for financial aid during a meeting in Kyiv. — Ukrinform.",
        ["meeting held meeting | Denys Shmyhal, Magdalena Andersson | UKR, SWE | in Kyiv"],
    ),
    (
        "Speakers of Baltic parliaments visit Kyiv",
        "Speaker of the Riigikogu Juri Ratas and Speaker of the Saeima Inara Murniece arrived in Kyiv on a visit. — Ukrinform.",
        ["meeting held visit | Juri Ratas, Inara Murniece | EST, LVA, UKR | in Kyiv"],
    ),
    (
        "Yermak briefs US senators",
        "Head of the Office of the President of Ukraine Andriy Yermak met in Kyiv with a delegation of US senators. — Ukrinform.",
        ["meeting held meeting | Andriy Yermak | UKR, USA | in Kyiv"],
    ),
    (
        "Kuleba to visit Rome next week",
        "Ukraine's Foreign Minister Dmytro Kuleba plans to visit Rome next week. — Ukrinform.",
        ["meeting planned visit | Dmytro Kuleba | UKR, ITA | on 2024-05-06/2024-05-12 | in Rome"],
    ),
    (
        "Ukraine's president meets with Portuguese PM",
        "President Volodymyr Zelensky met with Prime Minister of Portugal Antonio Costa, who arrived in Kyiv today. — Ukrinform.",
        [
            "meeting held visit | Antonio Costa | PRT, UKR | on 2024-05-03 | in Kyiv",
            "meeting held meeting | Volodymyr Zelensky, Antonio Costa | UKR, PRT",
        ],
    ),
    (
        "Stefanchuk speaks with Bundestag president",
        "Chairman of the Verkhovna Rada Ruslan Stefanchuk has had a video conversation with President of the Bundestag Barbel Bas. — Ukrinform.",
        ["meeting held video | Ruslan Stefanchuk, Barbel Bas | UKR, DEU"],
    ),
    (
        "Zelensky: Ukraine and Canada prepare new package",
        "President Volodymyr Zelensky discussed with Canadian Prime Minister Justin Trudeau the preparation of a new package of defense assistance. — Ukrinform.",
        ["meeting held | Volodymyr Zelensky, Justin Trudeau | UKR, CAN"],
    ),
    (
        "Readout of Secretary of Defense Austin's Call With Polish Minister of National Defense",
        "Secretary of Defense Lloyd Austin spoke by phone today with Polish Minister of National Defense Mariusz Blaszczak.",
        ["meeting held call | Lloyd Austin, Mariusz Blaszczak | USA, POL | on 2024-05-03"],
    ),
    (
        "Readout of Vice President Harris's Meeting with Japanese Prime Minister",
        "Vice President Kamala Harris met today with Japanese Prime Minister Fumio Kishida. The Vice President and the Prime Minister discussed aid to Ukraine. They look forward to the G7 Summit in Hiroshima.",
        [
            "meeting held meeting | Kamala Harris, Fumio Kishida | USA, JPN | on 2024-05-03",
            "event planned | G7 Summit | in Hiroshima",
        ],
    ),
    (
        "Readout of President Biden's Video Call with European Leaders",
        "President Biden held a secure video call today with President Macron, Chancellor Scholz and Prime Minister Johnson. The leaders discussed security assistance to Ukraine.",
        ["meeting held video | Biden, Macron, Scholz, Johnson | USA, FRA, DEU, GBR | on 2024-05-03"],
    ),
    (
        "Statement by the Press Secretary on the Visit of Prime Minister Kristersson",
        "President Joe Biden will welcome Prime Minister Ulf Kristersson of Sweden to the White House on July 5, 2023. The two leaders will review our growing security cooperation.",
        ["meeting planned meeting | Joe Biden, Ulf Kristersson | USA, SWE | on 2023-07-05"],
    ),
    (
        "Remarks by Vice President Harris and President Maia Sandu of Moldova Before Bilateral Meeting",
        (
            "Castle Hotel Odense, Denmark\n3:42 P.M. CEST\nPRESIDENT SANDU: Happy to see you —\n"
            "VICE PRESIDENT HARRIS: And you.\nPRESIDENT SANDU: — Madam Vice President, and your team. Thank you so much."
        ),
        ["meeting held meeting | Harris, Maia Sandu | USA, MDA | in Castle Hotel"],
    ),
    (
        "Remarks by President von der Leyen",
        "Today I am in Kyiv, where I met President Zelenskyy. I will visit Bucha this afternoon.",
        [
            "meeting held meeting | von der Leyen, Zelenskyy | EU, UKR | on 2024-05-03 | in Kyiv",
            "meeting planned visit | von der Leyen | EU, UKR | on 2024-05-03 | in Bucha",
        ],
    ),
    (
        "NSC statement",
        "Jake Sullivan traveled to Kyiv on Wednesday, where he held meetings with President Zelenskyy and Andriy Yermak.",
        [
            "meeting held visit | Jake Sullivan | USA, UKR | on 2024-05-01 | in Kyiv",
            "meeting held meeting | Jake Sullivan, Zelenskyy, Andriy Yermak | USA, UKR | in Kyiv",
        ],
    ),
    (
        "The President had a call with NATO allies",
        "President Biden spoke separately with President Zelenskyy and President Macron today.",
        ["meeting held call | Biden, Zelenskyy, Macron | USA, UKR, FRA | on 2024-05-03"],
    ),
    (
        None,
        "President Joseph R. Biden, Jr., spoke today with President Volodymyr Zelenskyy of Ukraine to underscore support.",
        ["meeting held | Joseph R. Biden, Volodymyr Zelenskyy | USA, UKR | on 2024-05-03"],
    ),
    (
        "Day 200",
        "Dear Ukrainians! Ukraine works every day. A conversation with the President of Pakistan. A conversation with Prime Minister Kaja Kallas. Ukraine is grateful.",
        ["meeting held | UKR, PAK", "meeting held | Kaja Kallas | UKR, EST"],
    ),
    (
        None,
        "Following Secretary Lloyd J. Austin's call with Ukrainian Minister of Defense Oleksii Reznikov on Friday, the officials provided details.",
        ["meeting held call | Lloyd J. Austin, Oleksii Reznikov | USA, UKR | on 2024-05-03"],
    ),
    (
        None,
        "Poland agreed to grant Moldova security guarantees in 2023.",
        ["agreement POL, MDA security agreed"],
    ),
    (
        None,
        "Italy and Ukraine signed a ten-year security agreement in Rome on Friday.",
        ["agreement ITA, UKR security signed | 10 years | on 2024-05-03 | in Rome"],
    ),
    (None, "Ukraine refused to sign a partnership agreement with Russia.", []),
    (None, "They discussed the implementation of the Minsk agreements with Russia.", []),
    (
        None,
        "Germany and Norway will sign a memorandum of understanding on hydrogen next week.",
        ["agreement DEU, NOR memorandum negotiating | on 2024-05-06/2024-05-12"],
    ),
    (
        None,
        "The leaders stressed the importance of concluding a trade agreement between the EU and Ukraine.",
        [],
    ),
    (
        None,
        "Armenia and Azerbaijan agreed on a ceasefire in Brussels on Monday.",
        ["agreement ARM, AZE peace agreed | on 2024-04-29 | in Brussels"],
    ),
    (None, "Sweden and Denmark agreed to work closely together.", []),
    (
        None,
        "The free trade agreement between Canada and Ukraine entered into force on 1 July 2024.",
        ["agreement CAN, UKR trade in_force | on 2024-07-01"],
    ),
    (
        None,
        "Finnish President Alexander Stubb and Volodymyr Zelenskyy signed an agreement on security cooperation for ten years in Kyiv.",
        [
            "agreement FIN, UKR security signed | 10 years | signed by Alexander Stubb, Volodymyr Zelenskyy | in Kyiv"
        ],
    ),
    (
        None,
        "A memorandum on joint production of drones was signed between Latvia and Ukraine.",
        ["agreement LVA, UKR production signed"],
    ),
    (
        None,
        "Lithuania ratified the agreement with Germany on a permanent brigade.",
        ["agreement LTU, DEU other ratified"],
    ),
    (
        None,
        "The security agreement with France was signed in February 2024 by Macron and Zelenskyy.",
        ["agreement FRA, UKR security signed | signed by Macron, Zelenskyy | on 2024-02"],
    ),
    (
        None,
        "Under the security agreement between Portugal and Ukraine, Lisbon will provide 126 million euros this year.",
        ["agreement PRT, UKR security in_force"],
    ),
    (
        None,
        "Ukraine cannot hold the Donbas without new deliveries of Western ammunition, the institute said.",
        [
            "outlook UKR | if without new deliveries of Western ammunition | expect Ukraine cannot hold the Donbas"
        ],
    ),
    (
        None,
        "Without US assistance, Kyiv will struggle to defend its cities.",
        ["outlook USA, UKR | if Without US assistance | expect Kyiv will struggle to defend its cities"],
    ),
    (
        None,
        "Norway is preparing to send a second tranche of aid to Ukraine.",
        ["outlook NOR, UKR | expect send a second tranche of aid to Ukraine"],
    ),
    (
        None,
        "The delay in aid may cost Ukraine the war.",
        ["outlook UKR | if The delay in aid | expect may cost Ukraine the war"],
    ),
    (
        None,
        "Congress is unlikely to pass new funding for Ukraine before March.",
        ["outlook USA, UKR | expect pass new funding for Ukraine before March"],
    ),
    (
        None,
        "If Congress does not approve the aid, Ukraine will run out of shells by April.",
        [
            "outlook USA, UKR | if If Congress does not approve the aid | expect Ukraine will run out of shells by April"
        ],
    ),
    (
        None,
        'Norway will send 20 howitzers to Ukraine. "We stand by our promise," said a senior Norwegian official.',
        ['statement | NOR | "We stand by our promise,"'],
    ),
    (
        None,
        'Norway will send 20 howitzers to Ukraine. "The decision closes a dangerous gap," the Peace Research Institute Oslo said.',
        ['statement by Peace Research Institute Oslo | "The decision closes a dangerous gap,"'],
    ),
    (
        None,
        'Prime Minister Kaja Kallas announced a new aid package for Ukraine worth 20 million euros. "We will not stop," she said, "until Ukraine wins."',
        ['statement by Kaja Kallas | EST | "We will not stop, until Ukraine wins."'],
    ),
    (
        None,
        'Estonia sent Ukraine 500 missiles. Kaja Kallas called the delivery "the least we can do" and named it "Operation Spring Wind".',
        ['statement by Kaja Kallas | EST | "the least we can do"'],
    ),
    (
        "Scholz promises more | News » Politics",
        'Germany will provide Ukraine with two more IRIS-T systems, Olaf Scholz said. "Security is not for free," he added.',
        ['statement by Olaf Scholz | DEU | "Security is not for free,"'],
    ),
    (None, '"The war came to us all," the paper says in an essay on poetry.', []),
    (
        None,
        'The Munich Security Conference will be held on 16 February. "Europe must wake up," Danish Prime Minister Mette Frederiksen told reporters.',
        [
            "event planned | Munich Security Conference | on 2025-02-16",
            'statement by Mette Frederiksen | DNK | "Europe must wake up,"',
        ],
    ),
    (None, "The National Assembly voted for the bill.", []),
    (
        None,
        "The next meeting of the Ramstein group will take place in Germany on June 13, 2024.",
        ["event planned | next meeting of the Ramstein group | on 2024-06-13 | in Germany"],
    ),
    (
        None,
        "The Belarusian-Russian exercises begin on June 1, 2024.",
        ["event planned | Belarusian-Russian exercises | on 2024-06-01"],
    ),
    (
        None,
        "Preparations for the Ukraine Recovery Conference in Berlin are under way.",
        ["event planned | Ukraine Recovery Conference | in Berlin"],
    ),
    (
        None,
        "Burnt tanks were shown at the parade of May 1 in Warsaw.",
        ["event held | parade of May 1 | on 2024-05-01 | in Warsaw"],
    ),
    (
        None,
        "The plan goes back to what the leaders agreed at the 2023 Riga Summit.",
        ["event held | 2023 Riga Summit | on 2023 | in Riga"],
    ),
    (
        None,
        "The donors' conference will not be held in Zagreb next week.",
        ["event cancelled | donors' conference | on 2024-05-06/2024-05-12 | in Zagreb"],
    ),
]


@pytest.mark.parametrize(("title", "text", "told"), CASES, ids=[text[:60] for _, text, _ in CASES])
def test_what_a_text_tells(title, text, told):
    assert lines(text, title) == told


def test_every_cell_points_at_its_words():
    for title, text, _ in CASES:
        document = make_document(text, title=title, published=FRIDAY)
        for claim in read_document(document).claims:
            for found in (e for spans in claim.evidence.values() for e in spans):
                layer = document.title if found.where == "title" else document.text
                assert found.span.of(layer or "") == found.quote
