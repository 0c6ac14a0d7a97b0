#include <sys/ioctl.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <CLI/CLI.hpp>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <random>

#include "command.h"
#include "help.h"
#include "locale.h"
#include "xinfang/base/text.h"
#include "xinfang/version.h"

namespace xinfang::cmd {

namespace {

int exit_status(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::failure: return 1;
    case ErrorKind::usage: return 2;
    case ErrorKind::refused: return 3;
    case ErrorKind::not_found: return 4;
    case ErrorKind::invalid_data: return 5;
    case ErrorKind::no_store: return 10;
    case ErrorKind::busy: return 75;
    case ErrorKind::interrupted: return 130;
  }
  return 70;
}

/// The value of `--name` before the options are parsed: the language and the form of errors must be known first.
std::string early_option(int argc, char** argv, std::string_view name) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--") break;
    if (word == name && i + 1 < argc) return argv[i + 1];
    if (word.starts_with(std::string(name) + "=")) return std::string(word.substr(name.size() + 1));
  }
  return "";
}

RandomBits random_bits() {
  // Tests pin the ids: $XINFANG_ID_SEED.
  if (const char* seed = std::getenv("XINFANG_ID_SEED"); seed != nullptr && *seed != '\0') {
    std::uint64_t number = 0;
    std::from_chars(seed, seed + std::string_view(seed).size(), number);
    const auto engine = std::make_shared<std::mt19937_64>(number);
    return [engine] { return (*engine)(); };
  }
  const auto device = std::make_shared<std::random_device>();
  return [device] { return (static_cast<std::uint64_t>((*device)()) << 32) | (*device)(); };
}

Result<office::Surroundings> surroundings(bool& clock_set) {
  office::Surroundings values;
  values.now = date::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  if (const char* set = std::getenv("XINFANG_NOW"); set != nullptr && *set != '\0') {
    const auto moment = calendar::parse_moment(set);
    if (!moment)
      return fail(ErrorKind::usage, msg("XINFANG_NOW is '{0}'", set), msg("write it as 2026-03-02T09:15:00+08:00"));
    values.now = moment->utc();
    clock_set = true;
  }
  values.random = random_bits();
  const char* user = std::getenv("USER");
  values.owner = std::string(user == nullptr ? "?" : user) + " (pid " + std::to_string(::getpid()) + ")";
  return values;
}

void add_globals(CLI::App& app, Session& session, std::string& language, std::string& colour) {
  Globals& globals = session.globals;
  app.add_option("-C", globals.directory,
                 translate(N_("the store; else the nearest office.yaml upwards, else $XINFANG_STORE")))
      ->type_name("DIR");
  app.add_option("--by", globals.by,
                 translate(N_("who does it: id, name or e-mail; else $XINFANG_USER, else git's user.email")))
      ->type_name("PERSON");
  app.add_option("--at", globals.at, translate(N_("when it happened, if not now: 2026-03-02, 昨天, 2026/3/2 9:15")))
      ->type_name("WHEN");
  app.add_option("--format", globals.format, translate(N_("table or json; some verbs also csv, markdown, numbers")))
      ->type_name("WORD");
  app.add_flag("--dry-run", globals.dry_run, translate(N_("say what would be written, write nothing")));
  app.add_option("--override", globals.override_reason,
                 translate(N_("overrule what a leader may overrule; --by must be one")))
      ->type_name("REASON");
  app.add_option("--not-same-person", globals.not_same_person,
                 translate(N_("a party of that name is nobody of this office; may be repeated")))
      ->type_name("NAME")
      ->allow_extra_args(false);
  app.add_flag("--reveal", globals.reveal, translate(N_("show personal data in clear; noted in .xinfang/access.log")));
  app.add_option("--calendar", globals.calendars,
                 translate(N_("use this calendar file in place of the built-in ones; may be repeated")))
      ->type_name("FILE")
      ->allow_extra_args(false);
  app.add_flag("--yes", globals.yes, translate(N_("do not ask for confirmation")));
  app.add_flag("--quiet", session.out.quiet, translate(N_("results and errors only")));
  app.add_option("--lang", language, translate(N_("language of the messages: zh or en")))->type_name("WORD");
  app.add_option("--color", colour, translate(N_("auto (if not given), always or never")))->type_name("WORD");
  for (CLI::Option* option : app.get_options()) {
    // What only says how it looks may stand in a shell alias and be given again; what an act says may not.
    const std::string name = option->get_name();
    if (name == "--format" || name == "--lang" || name == "--color" || name == "-C")
      option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  }
}

std::vector<std::string> options_of(const CLI::App& scope) {
  std::vector<std::string> names;
  for (const CLI::Option* option : scope.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

/// A verb, option or word that does not exist.
Error unknown_word(const std::string& word, const CLI::App& app, CLI::App* verb, Message hint) {
  const std::string plain = with_hyphens(word).value_or(word);
  const bool option = plain.starts_with("-");
  std::vector<std::string> known;
  if (option) {
    if (verb != nullptr) known = options_of(*verb);
    for (std::string& name : options_of(app)) known.push_back(std::move(name));
  } else if (verb != nullptr) {
    known = Options(*verb).verbs();
    if (!known.empty()) hint = msg("known are: {0}", joined(known));
  } else {
    for (const Command& command : commands()) known.emplace_back(command.name);
  }
  const auto meant = text::closest(plain.substr(0, plain.find('=')), known);
  return {ErrorKind::usage,
          verb == nullptr && !option ? msg("there is no verb '{0}'", word) : msg("'{0}' is not understood", word),
          meant ? msg("did you mean '{0}'?", *meant) : hint};
}

/// What CLI11 did not like, in our words.
Error usage_error(const CLI::ParseError& error, const CLI::App& app, int argc, char** argv) {
  CLI::App* verb = app.get_subcommands().empty() ? nullptr : app.get_subcommands().front();
  const Message hint = verb == nullptr ? msg("xinfang --help lists the verbs")
                                       : msg("xinfang {0} --help shows the options", verb->get_name());
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
    const auto extras = app.remaining(true);
    return unknown_word(extras.empty() ? argv[argc - 1] : extras.front(), app, verb, hint);
  }
  const std::string text = error.what();
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
    const std::string option = text.substr(0, text.find(':'));
    const auto given = std::count_if(argv, argv + argc, [&](const char* word) {
      return word == option || std::string_view(word).starts_with(option + "=");
    });
    const bool twice = given > 1 || text.find("At Most") != std::string::npos;
    return {ErrorKind::usage, twice ? msg("'{0}' is given twice", option) : msg("'{0}' needs a value", option), hint};
  }
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) {
    for (int i = 1; i < argc; ++i) {
      const std::string word = argv[i];
      const auto equals = word.find('=');
      if (word.starts_with("--") && equals != std::string::npos &&
          text.find(word.substr(0, equals)) != std::string::npos) {
        return {ErrorKind::usage, msg("'{0}' takes no value", word.substr(0, equals)), hint};
      }
    }
  }
  return {ErrorKind::usage, msg("the command line is not understood: {0}", text), hint};
}

/// The options that the command line may name, and whether they take a value.
std::map<std::string, bool> options_of_line(const CLI::App& app, int argc, char** argv) {
  std::map<std::string, bool> takes_value;
  const auto add = [&](const CLI::App& scope) {
    for (const CLI::Option* option : scope.get_options()) {
      const bool value = option->get_items_expected_max() > 0;
      for (const std::string& name : option->get_lnames()) takes_value["--" + name] = value;
      for (const std::string& name : option->get_snames()) takes_value["-" + name] = value;
    }
  };
  add(app);
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    for (const CLI::App* verb : app.get_subcommands([&](const CLI::App* one) { return one->get_name() == word; })) {
      add(*verb);
      for (const CLI::App* inner : verb->get_subcommands([](const CLI::App*) { return true; })) add(*inner);
    }
  }
  return takes_value;
}

/// Words that are no text, options whose value was forgotten, and options whose hyphens an office program or an input
/// method made dashes of: `--title --channel visit` must not make a case that is titled `--channel`, nor `—dry-run` a
/// note of that text.
std::optional<Error> check_words(const CLI::App& app, int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    if (!text::invalid_utf8(argv[i])) continue;
    return Error{ErrorKind::usage, msg("word {0} of the command line is not UTF-8", i),
                 msg("set the terminal to UTF-8")};
  }
  const std::map<std::string, bool> takes_value = options_of_line(app, argc, argv);
  const auto with_dashes = [&](int i) -> std::optional<Error> {
    const auto meant = with_hyphens(argv[i]);
    if (!meant || !takes_value.contains(*meant)) return std::nullopt;
    return Error{ErrorKind::usage, msg("'{0}' is written with a dash; options have hyphens", argv[i]),
                 msg("did you mean '{0}'?", *meant)};
  };
  for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
    if (auto dashes = with_dashes(i)) return dashes;
    const auto option = takes_value.find(argv[i]);
    if (option == takes_value.end() || !option->second || !option->first.starts_with("--")) continue;
    if (i + 1 < argc && !takes_value.contains(argv[i + 1])) {
      if (auto dashes = with_dashes(i + 1)) return dashes;
      ++i;  // its value
      continue;
    }
    return Error{ErrorKind::usage, msg("'{0}' needs a value", option->first),
                 msg("a value that starts with -- is written {0}=VALUE", option->first)};
  }
  return std::nullopt;
}

Result<void> check_globals(Session& session, const Command& command, const std::string& language,
                           const std::string& colour) {
  std::vector<std::string> formats{command.usual, "json"};
  formats.insert(formats.end(), command.formats.begin(), command.formats.end());
  if (session.globals.format.empty()) session.globals.format = command.usual;
  if (std::find(formats.begin(), formats.end(), session.globals.format) == formats.end()) {
    return fail(ErrorKind::usage, msg("'{0}' cannot print '{1}'", command.name, session.globals.format),
                msg("known are: {0}", joined(formats)));
  }
  if (colour != "auto" && colour != "always" && colour != "never") {
    return fail(ErrorKind::usage, msg("'{0}' is no choice of colour", colour),
                msg("known are: {0}", "auto, always, never"));
  }
  if (!choose_language(language)) {
    choose_language("");  // what is said about it is said in the language of the environment
    return fail(ErrorKind::usage, msg("nobody translated '{0}' yet", language), msg("known are: {0}", "zh, en"));
  }
  return command.writes ? Result<void>{} : check_reads_only(session, command.name);
}

Result<int> run(Session& session, const Command& command, const Run& action) {
  if (command.needs == Needs::store) {
    XINFANG_TRY(root, store_root(session.globals));
    XINFANG_TRY(opened, office::open(root, session.surroundings));
    session.office = std::move(opened);
    for (const auto& [effective, policy] : session.office->policies.versions()) name_own_words(policy.words);
    if (!session.globals.by.empty()) XINFANG_CHECK(actor(session));  // who is misspelt looks as nobody else
    session.office->viewer = [&session] { return actor(session).value_or(PersonId{}); };
    if (::isatty(STDERR_FILENO) != 0) {
      session.office->progress = [&session](std::size_t done, std::size_t all) { session.out.progress(done, all); };
    }
  }
  if (session.clock_set && command.writes && command.needs == Needs::store) {
    session.out.talk(msg("the clock is set by XINFANG_NOW: {0}", calendar::clock_time(now(session))));
  }
  // One line for whatever is shown in clear, written before it is.
  if (session.globals.reveal && session.office) XINFANG_CHECK(log_access(session, session.words));
  return action(session);
}

int fail_with(const Session& session, const Error& error) {
  session.out.error(error);
  return exit_status(error.kind);
}

int main_in_english_or_chinese(int argc, char** argv) {
  Session session;
  for (int i = 1; i < argc; ++i) session.words += (i == 1 ? "" : " ") + text::visible(argv[i]);
  session.out.json_errors = early_option(argc, argv, "--format") == "json";
  choose_language(early_option(argc, argv, "--lang"));

  CLI::App app("xinfang", "xinfang");
  std::string language;
  std::string colour = "auto";
  app.set_help_flag();
  app.fallthrough();
  app.require_subcommand(0, 1);  // a word behind the verb is no second verb: `approve 5 reply`
  add_globals(app, session, language, colour);
  bool help = false;
  bool version = false;
  app.add_flag("-h,--help", help, translate(N_("this help")));
  app.add_flag("--version", version, translate(N_("the version")));
  std::map<const CLI::App*, std::pair<const Command*, Run>> actions;
  for (const Command& command : commands()) {
    CLI::App* verb = app.add_subcommand(command.name, translate(command.summary));
    verb->set_help_flag();
    const bool named =
        std::any_of(argv, argv + argc, [&](const char* word) { return std::string_view(word) == command.name; });
    if (named)
      actions[verb] = {&command, command.configure(Options(*verb))};  // the options of the others are not asked for
  }
  std::optional<Error> bad_words = check_words(app, argc, argv);
  try {
    if (!bad_words) app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    bad_words = usage_error(error, app, argc, argv);
  }
  const CLI::App* verb = app.get_subcommands().empty() ? nullptr : app.get_subcommands().front();
  const bool on_terminal = ::isatty(STDOUT_FILENO) != 0;
  const char* no_colour = std::getenv("NO_COLOR");
  session.out.colour =
      colour == "always" || (colour == "auto" && on_terminal && (no_colour == nullptr || *no_colour == '\0'));
  if (winsize window{}; on_terminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0) {
    session.out.columns = window.ws_col;
  }
  session.interactive = ::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0 && !session.json();
  if (version) {
    session.out.line("xinfang " XINFANG_VERSION);
    return 0;
  }
  if (help) {
    const CLI::App* inner = verb == nullptr || verb->get_subcommands().empty() ? verb : verb->get_subcommands().front();
    session.out.raw(inner == nullptr ? overview_help(app) : verb_help(*inner, app));
    return 0;
  }
  if (bad_words) return fail_with(session, *bad_words);
  if (verb == nullptr) {
    session.out.raw(overview_help(app));
    return 2;
  }
  const auto& [command, action] = actions.at(verb);
  if (auto good = check_globals(session, *command, language, colour); !good) return fail_with(session, good.error());
  auto values = surroundings(session.clock_set);
  if (!values) return fail_with(session, values.error());
  session.surroundings = std::move(*values);
  session.surroundings.calendar_files = session.globals.calendars;
  const auto status = run(session, *command, action);
  return status ? *status : fail_with(session, status.error());
}

}  // namespace

}  // namespace xinfang::cmd

int main(int argc, char** argv) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 1 << 20);  // thousands of cases at once: the kernel is asked for memory less often
#endif
  int status = 70;
  try {
    std::vector<char*> words(argv, argv + argc);
    std::string help_option = "--help";
    if (argc > 1 && std::string_view(argv[1]) == "help") {  // `xinfang help accept` is `xinfang accept --help`
      words.erase(words.begin() + 1);
      words.push_back(help_option.data());
    }
    status = xinfang::cmd::main_in_english_or_chinese(static_cast<int>(words.size()), words.data());
  } catch (const std::exception& error) {
    std::fprintf(stderr, "xinfang: internal error: %s\n", error.what());
  }
  // What was printed must have arrived: a full disk or a closed pipe is no success.
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
    std::fprintf(stderr, "%s\n",
                 xinfang::cmd::translate(xinfang::N_("error: what was printed did not arrive (full disk?)")).c_str());
    if (status == 0) status = 1;
  }
  return status;
}
