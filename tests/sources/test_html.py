"""Pages: the story's words with paragraphs kept, and the page's own account of itself."""

from __future__ import annotations

from datetime import date

import pytest

from pledgebook.sources.html import read_page_text

STORY = (
    "<h1>Denmark gives Armenia radars</h1><time datetime='2024-02-02T09:00:00+01:00'>2 Feb</time>"
    "<p>Denmark will give Armenia <b>three</b> radars, the ministry said on Friday.</p>"
    "<p>The package has:</p><ul><li>three radars;</li><li>spare parts.</li></ul>"
    "<p>“It is a &quot;first&quot; step,” he said.<br>Then he left.</p>"
)
WORDS = (
    "Denmark will give Armenia three radars, the ministry said on Friday.\n\n"
    'The package has:\n\n• three radars;\n• spare parts.\n\n“It is a "first" step,” he said.\nThen he left.'
)
FURNITURE = (
    "<nav><a href=/>Home</a></nav>",
    "<aside>Most read</aside><footer>Imprint</footer><script>var x = 'Norway gives';</script>",
)


@pytest.mark.parametrize("tag", ["article", "main", "div"])
def test_the_story_is_told_from_the_furniture_and_keeps_its_lists(tag):
    page = read_page_text(
        f"<html><body>{FURNITURE[0]}<div><{tag}>{STORY}</{tag}></div>{FURNITURE[1]}</body></html>"
    )
    assert page.text == WORDS
    assert page.title == "Denmark gives Armenia radars"


def test_of_several_articles_the_longest_is_the_story():
    page = read_page_text(
        f"<article><p>A teaser.</p></article><article>{STORY}</article><article><p>Next</p></article>"
    )
    assert page.text == WORDS


def test_a_fragment_is_read_whole():
    assert read_page_text("<p>One.</p><p>Two.</p>").text == "One.\n\nTwo."


HEADS = {
    "meta": "<meta property='article:published_time' content='2024-02-02T23:30:00-05:00'><meta property='og:title' content='T'>"
    "<meta property='og:site_name' content='Desk'><link rel='canonical' href='https://example.org/a'>",
    "json-ld": "<script type='application/ld+json'>{'@graph': [{'@type': 'WebSite', 'name': 'x'}, {'headline': 'T', "
    "'datePublished': '2024-02-02', 'publisher': {'name': 'Desk'}}]}</script><meta property='og:url' content='https://example.org/a'>",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=list(HEADS))
def test_a_page_says_its_title_day_publisher_and_address(take, head):
    head = head.replace("'", '"') if "ld+json" in head else head
    d = take(
        f"<!DOCTYPE html><html lang='en-GB'><head>{head}</head><body><p>Some words.</p></body></html>",
        "a.html",
    ).document
    assert (d.title, d.published, d.publisher, d.url, d.lang) == (
        "T",
        date(2024, 2, 2),
        "Desk",
        "https://example.org/a",
        "en",
    )
    assert d.text == "Some words."


def test_broken_linked_data_is_passed_over(take):
    page = "<html><head><title>T</title><script type='application/ld+json'>{ oops</script></head><body><p>Words.</p></body></html>"
    arrival = take(page, "a.html")
    assert (arrival.document.title, arrival.problems) == ("T", ())


def test_a_page_without_an_ending_is_known_by_its_beginning(take):
    assert (
        take("<!doctype html><html><body><p>Words here.</p></body></html>", "page").document.text
        == "Words here."
    )


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><script>var a = 1</script></body></html>",
        "<html></html>",
        "<html><body><nav>Home</nav></body></html>",
    ],
)
def test_a_page_without_text_is_left_out(take, page):
    arrival = take(page, "a.html")
    assert arrival.document is None
    assert [p.code for p in arrival.problems] == ["html-without-text"]
