// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/EasyLanguage.h"
#include <algorithm>
#include <utility>

namespace aanzet::domain {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Words of offices and of helpers, with what people say at home. At the head of a question "welke" is plain Dutch.
constexpr Pair kHardWords[] = {
    {"aangaande", "over"}, {"aanvang", "begin"}, {"aanvangen", "beginnen"}, {"aanvraagprocedure", "aanvraag"}, {"absoluut", ""},
    {"adequaat", "goed"}, {"afdoende", "genoeg"}, {"alsmede", "en"}, {"alvorens", "voordat"}, {"ambulant", "bij u thuis"},
    {"anamnese", "vragen over vroeger"}, {"beschikking", "besluit"}, {"bejegening", "hoe mensen met u omgaan"},
    {"betreffende", "over"}, {"betreft", "gaat over"}, {"bewerkstelligen", "zorgen voor"}, {"casus", "verhaal"},
    {"casuïstiek", "verhalen"}, {"cliënt", "u"}, {"communiceren", "praten"}, {"conform", "volgens"}, {"consequentie", "gevolg"},
    {"coördineren", "regelen"}, {"crisisinterventie", "snelle hulp"}, {"derhalve", "daarom"}, {"desalniettemin", "toch"},
    {"desbetreffende", "deze"}, {"diagnose", "wat er aan de hand is"}, {"dient", "moet"}, {"dienen", "moeten"}, {"dossier", "map"},
    {"draagvlak", "steun"}, {"echter", "maar"}, {"effectief", "goed"}, {"empowerment", "eigen kracht"}, {"evaluatie", "terugkijken"},
    {"evalueren", "terugkijken"}, {"expertise", "kennis"}, {"faciliteren", "helpen met"}, {"financieel", "over geld"},
    {"financiën", "geld"}, {"gedurende", "tijdens"}, {"gegevensverwerking", "wat wij opschrijven"}, {"geïndiceerd", "nodig"},
    {"gemotiveerd", ""}, {"gezien", "omdat"}, {"hanteren", "gebruiken"}, {"huisvesting", "wonen"}, {"implementeren", "invoeren"},
    {"indicatie", "besluit over hulp"}, {"indien", "als"}, {"informeel", ""}, {"initiatief", "eerste stap"}, {"inzake", "over"},
    {"integraal", "alles samen"}, {"interventie", "hulp"}, {"inventariseren", "kijken wat er is"}, {"jegens", "tegen"},
    {"kenbaar", "bekend"}, {"leefgebieden", "delen van uw leven"}, {"levensdomein", "deel van uw leven"}, {"mantelzorger", "iemand die voor u zorgt"},
    {"middels", "met"}, {"mits", "als"}, {"mobiliseren", "erbij vragen"}, {"mogelijkheden", ""}, {"multidisciplinair", "samen met anderen"},
    {"multiproblematiek", "veel tegelijk"}, {"netwerkberaad", "gesprek met uw mensen"}, {"omtrent", "over"}, {"ondanks", ""},
    {"onderhavige", "deze"}, {"ondersteuningsbehoefte", "hulp die u nodig hebt"}, {"ondersteuningsplan", "plan"}, {"optimaal", "zo goed mogelijk"},
    {"participatie", "meedoen"}, {"participeren", "meedoen"}, {"perspectief", ""}, {"preventie", "voorkomen"}, {"prioriteit", "wat eerst komt"},
    {"privacyreglement", "regels over wat wij opschrijven"}, {"problematiek", "problemen"}, {"procedure", "hoe het gaat"}, {"psychosociaal", ""},
    {"reeds", "al"}, {"regie", "de baas zijn"}, {"resultaatgericht", ""}, {"retourneren", "terugsturen"}, {"schriftelijk", "op papier"},
    {"signaleren", "zien"}, {"sociaal netwerk", "uw mensen"}, {"stabiliseren", "rustiger maken"}, {"stagneren", "stoppen"},
    {"teneinde", "om"}, {"tevens", "ook"}, {"thans", "nu"}, {"traject", "hulp"}, {"urgent", "snel nodig"}, {"verificatie", "controle"},
    {"verstrekken", "geven"}, {"voornemens", "van plan"}, {"voorziening", "hulp"}, {"vraagverheldering", "kijken wat u wilt"},
    {"vroegsignalering", "op tijd zien"}, {"wederkerigheid", "voor elkaar iets doen"}, {"welke", "die"}, {"werkwijze", "hoe wij werken"},
    {"zelfredzaamheid", "zelf doen"}, {"zorgmijder", ""}, {"zulks", "dat"},
};
constexpr std::string_view kAbbreviations[] = {"a.u.b.", "aub", "bijv.", "bv.", "ca.", "d.m.v.", "dmv", "e.d.", "enz.", "etc.", "evt.", "i.p.v.", "i.v.m.", "ivm",
                                               "m.b.t.", "m.b.v.", "m.u.v.", "max.", "mbt", "mdo", "min.", "n.a.v.", "nl.", "nr.", "o.a.", "o.b.v.", "pgb", "t.a.v.",
                                               "t.b.v.", "t.g.v.", "t.o.v.", "tav", "tbv", "wlz", "wmo", "z.s.m.", "zrm", "zsm"};
constexpr std::string_view kSayings[] = {"aan de bel trekken", "de draad kwijt", "de kat uit de boom", "de knoop doorhakken", "door de bomen het bos", "het water tot", "in de put zitten",
                                         "in het diepe", "met beide benen", "onder de knie", "onder één dak", "op de lange baan", "op eigen benen", "de koe bij de hoorns", "over de brug",
                                         "roeien met de riemen", "schouders eronder", "uit de brand", "van het kastje naar de muur", "vinger aan de pols", "voet bij stuk", "zand erover"};
constexpr std::string_view kPassives[] = {"word", "wordt", "worden", "werd", "werden"};
constexpr std::string_view kNegatives[] = {"geen", "niemand", "niet", "niets", "nooit", "zonder"};

bool isOneOf(const auto& list, std::string_view word) { return std::find(std::begin(list), std::end(list), word) != std::end(list); }

// Dutch only: A to Z, and the capitals with a sign above them that Dutch words use.
std::string smallLetters(std::string_view text)
{
    std::string small(text);
    for (std::size_t i = 0; i < small.size(); ++i) {
        const auto c = static_cast<unsigned char>(small[i]);
        if (c >= 'A' && c <= 'Z') small[i] = char(c + 32);
        else if (i > 0 && static_cast<unsigned char>(small[i - 1]) == 0xC3 && c >= 0x80 && c <= 0x9E && c != 0x97) small[i] = char(c + 32);
    }
    return small;
}

std::size_t letters(std::string_view word)
{
    return std::size_t(std::count_if(word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool isPartOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '\'' || static_cast<unsigned char>(c) >= 0xC3;
}

// In small letters, with the dots of an abbreviation but without the one that ends a sentence.
std::vector<std::string> wordsOf(std::string_view sentence)
{
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        while (!word.empty() && (word.back() == '.' || word.back() == '-' || word.back() == '\'') && !isOneOf(kAbbreviations, word)) word.pop_back();
        if (!word.empty()) words.push_back(std::exchange(word, {}));
    };
    const auto small = smallLetters(sentence);
    for (std::size_t i = 0; i < small.size(); ++i) {
        if (isPartOfWord(small[i]) || (static_cast<unsigned char>(small[i]) & 0xC0) == 0x80) word += small[i];
        else end();
    }
    end();
    return words;
}

// A full stop ends a sentence when a space and a capital (or nothing) follow, and no abbreviation stands before it.
std::vector<std::string> sentencesOf(std::string_view text)
{
    std::vector<std::string> sentences;
    std::string now;
    const auto end = [&] {
        const auto first = now.find_first_not_of(" \t");
        if (first != std::string::npos) sentences.push_back(now.substr(first));
        now.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') { end(); continue; }
        now += c;
        if (c == '!' || c == '?') end();
        if (c == '.' && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n')) {
            const auto space = now.find_last_of(' ', now.size() - 2);
            if (!isOneOf(kAbbreviations, smallLetters(now.substr(space == std::string::npos ? 0 : space + 1)))) end();
        }
    }
    end();
    return sentences;
}

void readSentence(const std::string& sentence, std::vector<EasyFinding>& found)
{
    const auto words = wordsOf(sentence);
    if (words.size() > kMostWords) found.push_back({EasyFinding::LongSentence, sentence, {}});
    std::size_t negatives = 0;
    bool passive = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        const bool asks = i == 0 && word == "welke" && sentence.back() == '?';
        const auto hard = std::find_if(std::begin(kHardWords), std::end(kHardWords), [&](const Pair& p) { return p.first == word; });
        if (isOneOf(kAbbreviations, word)) found.push_back({EasyFinding::Abbreviation, word, {}});
        else if (hard != std::end(kHardWords) && !asks) found.push_back({EasyFinding::HardWord, word, std::string(hard->second)});
        else if (letters(word) > kMostLetters) found.push_back({EasyFinding::LongWord, word, {}});
        negatives += isOneOf(kNegatives, word);
        passive = passive || isOneOf(kPassives, word);
    }
    const auto small = smallLetters(sentence);
    for (const auto saying : kSayings)
        if (small.find(saying) != std::string::npos) found.push_back({EasyFinding::Saying, std::string(saying), {}});
    // "Wordt ... ge-": who does it? A sentence with a doer is easier.
    const bool hasParticiple = std::any_of(words.begin(), words.end(), [](const std::string& w) {
        return w.size() > 5 && (w.rfind("ge", 0) == 0 || w.rfind("ver", 0) == 0 || w.rfind("be", 0) == 0) && (w.back() == 'd' || w.back() == 't' || w.ends_with("en"));
    });
    if (passive && hasParticiple) found.push_back({EasyFinding::Passive, sentence, {}});
    if (negatives > 1) found.push_back({EasyFinding::TwoNegatives, sentence, {}});
}

} // namespace

std::vector<EasyFinding> hardParts(std::string_view dutch)
{
    std::vector<EasyFinding> found;
    for (const auto& sentence : sentencesOf(dutch)) readSentence(sentence, found);
    return found;
}

} // namespace aanzet::domain
