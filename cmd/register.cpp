#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>

#include "case_json.h"
#include "hooks.h"
#include "intake_value.h"
#include "repeats.h"
#include "verbs.h"
#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/office/cases.h"

namespace xinfang::cmd {

namespace {

struct Typed {
  std::map<std::string, std::string> fields;  ///< intake fields by name
  std::vector<std::string> flags;
  std::vector<std::string> representatives;
  std::string from;
  std::string desk;
  bool edit = false;
};

struct Option {
  const char* flag;
  const char* field;
  const char* type;
  const char* help;
};

constexpr std::array field_options{
    Option{"--title", "title", "TEXT", N_("the matter in one line")},
    Option{"--channel", "channel", "WORD", N_("how it came: visit, letter, phone, network …")},
    Option{"--kind", "kind", "WORD", N_("suggestion, accusation or appeal (if not given)")},
    Option{"--category", "category", "TEXT", N_("up to three levels, joined by /")},
    Option{"--level", "level", "WORD", N_("ordinary (if not given), important or major")},
    Option{"--received", "received", "WHEN", N_("when it was received; now if not given")},
    Option{"--statement", "statement", "TEXT", N_("what the petitioner says; - reads standard input")},
    Option{"--name", "petitioners.name", "NAME", N_("the petitioner")},
    Option{"--phone", "petitioners.phone", "TEXT", N_("the petitioner's telephone number")},
    Option{"--id-number", "petitioners.id_number", "TEXT", N_("the petitioner's ID number")},
    Option{"--address", "petitioners.address", "TEXT", N_("the petitioner's address")},
    Option{"--headcount", "headcount", "N", N_("how many persons")},
    Option{"--organization", "respondents.organization", "NAME", N_("the unit complained about")},
    Option{"--person", "respondents.person", "NAME", N_("the person complained about")},
    Option{"--origin-organ", "origin.organ", "NAME", N_("the organ that handed it down")},
    Option{"--origin-document", "origin.document", "TEXT", N_("the number of its letter")},
    Option{"--report-by", "origin.report_by", "DATE", N_("when that organ wants a report")},
    Option{"--external-number", "external_number", "TEXT", N_("its number in another system")},
    Option{"--repeat-of", "repeat_of", "NUMBER", N_("the earlier case it repeats")},
};

/// An answer that does not fit is asked for again at once, not when everything else has been typed.
Result<void> want(const Session& session, Typed& typed, const char* field, const Message& question,
                  const std::string& choices = "") {
  std::string& value = typed.fields[field];
  const bool needed = std::string_view(field) == "title" || std::string_view(field) == "channel";
  for (int tries = 0; value.empty() && tries < 5; ++tries) {
    XINFANG_TRY(answer, ask(question, choices));
    if (answer.empty() && !needed) return {};
    if (answer.empty()) continue;
    model::Intake scratch;
    const auto exact = intake_value(session, field, answer);
    const auto fits = exact ? model::set_intake_field(scratch, field, *exact) : tl::unexpected(exact.error());
    if (fits) {
      value = answer;
    } else {
      session.out.error(fits.error());
    }
  }
  return {};
}

Result<void> ask_missing(const Session& session, Typed& typed) {
  if (!session.interactive || !typed.from.empty() || typed.edit) return {};
  XINFANG_CHECK(want(session, typed, "title", msg("the matter in one line")));
  XINFANG_CHECK(want(session, typed, "channel", msg("channel"), tr(model::listed(model::channels()))));
  XINFANG_CHECK(want(session, typed, "petitioners.name", msg("petitioner's name, empty if anonymous")));
  if (typed.fields["petitioners.name"].empty()) {
    typed.flags.emplace_back("anonymous");
  } else {
    XINFANG_CHECK(want(session, typed, "petitioners.phone", msg("telephone")));
    XINFANG_CHECK(want(session, typed, "petitioners.address", msg("address")));
  }
  XINFANG_CHECK(want(session, typed, "category", msg("category, joined by /")));
  return want(session, typed, "statement", msg("what the petitioner says"));
}

Result<model::Intake> fill(const Session& session, const Typed& typed, model::Intake intake) {
  for (const auto& [field, value] : typed.fields) {
    if (value.empty()) continue;
    XINFANG_TRY(exact, intake_value(session, field, value));
    XINFANG_CHECK(model::fill_intake_field(intake, field, exact));
  }
  if (!typed.flags.empty()) {
    std::string all;
    for (const std::string& flag : typed.flags) all += (all.empty() ? "" : ",") + flag;
    XINFANG_TRY(keys, intake_value(session, "flags", all));
    XINFANG_CHECK(model::set_intake_field(intake, "flags", keys));
  }
  for (const std::string& name : list_of(typed.representatives)) {
    auto known = std::find_if(intake.petitioners.begin(), intake.petitioners.end(),
                              [&](const model::Petitioner& one) { return one.name == name; });
    if (known == intake.petitioners.end())
      known = intake.petitioners.insert(known, model::Petitioner{name, "", "", "", true});
    known->representative = true;
  }
  intake.headcount = std::max(intake.headcount, static_cast<int>(intake.petitioners.size()));
  return intake;
}

/// Runs $VISUAL, $EDITOR or sensible-editor on the file; no lock is held meanwhile.
Result<void> edit(const std::string& path) {
  const char* editor = std::getenv("VISUAL");
  if (editor == nullptr || *editor == '\0') editor = std::getenv("EDITOR");
  if (editor == nullptr || *editor == '\0') editor = "editor";
  const pid_t child = ::fork();
  if (child == 0) {
    const std::string command = std::string(editor) + " \"$1\"";
    ::execlp("sh", "sh", "-c", command.c_str(), "sh", path.c_str(), nullptr);
    ::_exit(127);
  }
  int status = 0;
  if (child < 0 || ::waitpid(child, &status, 0) < 0 || status != 0) {
    return fail(ErrorKind::interrupted, msg("the editor '{0}' ended without success, nothing was registered", editor),
                msg("set EDITOR to an editor that is installed"));
  }
  return {};
}

/// The intake as edited. The text stays in `path` until the case is registered: a typed letter is never lost.
Result<model::Intake> edited(const Session& session, const model::Intake& start, std::string& path) {
  path = (std::filesystem::temp_directory_path() / "xinfang-XXXXXX.yaml").string();
  const int descriptor = ::mkstemps(path.data(), 5);
  if (descriptor < 0) return fail(ErrorKind::failure, msg("cannot write '{0}'", path));
  ::close(descriptor);
  const std::string before = office::write_intake(start);
  std::ofstream(path) << before;
  XINFANG_CHECK(edit(path));
  XINFANG_TRY(after, read_input(path));
  if (after == before) {
    std::filesystem::remove(path);
    return fail(ErrorKind::interrupted, msg("nothing was changed, nothing was registered"));
  }
  return office::read_intake(*session.office, after, path);
}

/// An error also tells where the text of the editor is.
template <class T>
Result<T> kept(Result<T> result, const std::string& draft) {
  std::error_code ignored;
  if (!result && !draft.empty() && std::filesystem::exists(draft, ignored)) {
    result.error().hint =
        msg("what was typed is in {0}: correct it, then xinfang register --from {0}", text::shell_word(draft));
    result.error().reasons.clear();
  }
  return result;
}

/// The case as typed, from the file, the editor and the terminal.
Result<model::Intake> gather(const Session& session, Typed& typed, const model::Moment& received, std::string& draft) {
  XINFANG_CHECK(ask_missing(session, typed));
  model::Intake start;
  start.received = received;
  start.kind = "appeal";
  start.level = "ordinary";
  if (!typed.from.empty()) {
    XINFANG_TRY(bytes, read_input(typed.from));
    XINFANG_TRY(read, office::read_intake(*session.office, bytes, typed.from));
    start = std::move(read);
  }
  XINFANG_TRY(intake, fill(session, typed, std::move(start)));
  return typed.edit ? edited(session, intake, draft) : intake;
}

Result<void> tell(const Session& session, const office::Registered& done, const FoundRepeats& found) {
  const std::string unit = done.route == nullptr ? "" : done.route->unit.value;
  if (done.unclimbed) session.out.notices({*done.unclimbed});
  if (session.json()) {
    Json value{{"dry_run", true}};
    if (!session.globals.dry_run) {
      XINFANG_TRY(view, office::view(*session.office, done.number));
      value = summary_json(session, view);
    }
    value["route"] = unit;
    value["repeats"] = repeats_json(found.repeats);
    session.out.json(std::move(value));
    return {};
  }
  if (session.globals.dry_run) {
    session.out.say(msg("the case would be registered"));
    show_repeats(session, found.repeats);
    return {};
  }
  session.out.line(to_string(done.number));
  tell_followed(session, done.followed);
  if (done.route != nullptr) {
    session.out.talk(msg("goes to {0} [{1}]", unit_name(session, done.route->unit), done.route->cite));
  }
  if (!found.asked && !found.repeats.candidates.empty()) {
    show_repeats(session, found.repeats);
    session.out.talk(
        msg("if it is one of them: xinfang amend {0} repeat_of NUMBER --reason TEXT", to_string(done.number)));
  }
  session.out.talk(msg("next: xinfang accept {0} (or decline, transfer)", to_string(done.number)));
  return {};
}

Result<int> run(Session& session, Typed typed) {
  XINFANG_TRY(at, dated(session));
  std::string draft;
  XINFANG_TRY(intake, kept(gather(session, typed, at.value_or(session.office->now), draft), draft));
  XINFANG_TRY(by, kept(actor(session), draft));
  XINFANG_TRY(found, kept(look_for_repeats(session, intake), draft));
  office::Registration registration;
  registration.intake = std::move(intake);
  registration.desk = typed.desk;
  registration.dry_run = session.globals.dry_run;
  registration.override_reason = session.globals.override_reason;
  registration.not_same_person = list_of(session.globals.not_same_person);
  registration.by = by;
  registration.at = at;
  XINFANG_TRY(done, kept(office::register_case(*session.office, registration), draft));
  if (!draft.empty()) std::filesystem::remove(draft);
  session.out.warnings(done.verdict.warnings);
  session.out.remarks(done.verdict.remarks);
  if (!session.globals.dry_run) run_hooks(session, done.number, done.written);
  XINFANG_CHECK(tell(session, done, found));
  return 0;
}

}  // namespace

Command register_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<Typed>();
    for (const Option& option : field_options) {
      options.value(option.flag, option.type, typed->fields[option.field], msg(option.help));
    }
    options.values("--flag", "WORD", typed->flags, msg("group, repeat, anonymous, urgent …; may be repeated"));
    options.values("--representative", "NAME", typed->representatives, msg("who speaks for a group; may be repeated"));
    options.value("--from", "FILE", typed->from, msg("read the case from a YAML file; - is standard input"));
    options.flag("--edit", typed->edit, msg("fill the case in with $EDITOR"));
    options.value("--desk", "NAME", typed->desk, msg("the desk whose numbers are used"));
    return [typed](Session& session) { return run(session, *typed); };
  };
  return {"register", Stage::intake, N_("register a letter or a visit"), Needs::store, {}, true, configure};
}

}  // namespace xinfang::cmd
