#include "xinfang/calendar/calendar.h"

#include <algorithm>
#include <cstdlib>

namespace xinfang::calendar {

namespace {

int year_of(Day day) {
  return int{date::year_month_day{day}.year()};
}

void add_once(std::vector<std::string>& texts, const std::string& text) {
  if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(text);
}

}  // namespace

Calendar::Calendar(const std::vector<Layer>& layers) {
  for (const Layer& layer : layers) {
    if (layer.weekend.size() > 6) std::abort();  // a search for a working day would never end
    if (!layer.weekend.empty()) {
      if (layer.years.empty()) weekend_ = layer.weekend;
      for (const int year : layer.years) weekends_[year] = layer.weekend;
    }
    years_.insert(layer.years.begin(), layer.years.end());
    every_year_ = every_year_ || layer.every_year;
    if (layer.every_year) add_once(general_sources_, layer.source);
    for (const int year : layer.years) add_once(sources_[year], layer.source);
    for (const NamedDay& named_day : layer.days) {
      days_.insert_or_assign(named_day.day, named_day);
      add_once(sources_[year_of(named_day.day)], layer.source);
    }
  }
}

bool Calendar::is_rest(Day day) const {
  if (const NamedDay* const special = named(day)) return special->rest;
  const auto own = weekends_.empty() ? weekends_.end() : weekends_.find(year_of(day));
  const auto& weekend = own == weekends_.end() ? weekend_ : own->second;
  return weekend.contains(date::weekday{day}.iso_encoding());
}

const NamedDay* Calendar::named(Day day) const {
  const auto found = days_.find(day);
  return found == days_.end() ? nullptr : &found->second;
}

bool Calendar::covers(int year) const {
  return every_year_ || years_.contains(year);
}

bool Calendar::covers(Day first, Day last) const {
  for (int year = year_of(std::min(first, last)); year <= year_of(std::max(first, last)); ++year) {
    if (!covers(year)) return false;
  }
  return true;
}

std::vector<NamedDay> Calendar::days_of(int year) const {
  const Day first{date::year{year} / 1 / 1};
  const Day last{date::year{year} / 12 / 31};
  std::vector<NamedDay> days;
  for (auto it = days_.lower_bound(first); it != days_.end() && it->first <= last; ++it) days.push_back(it->second);
  return days;
}

std::vector<std::string> Calendar::sources_of(int year) const {
  std::vector<std::string> texts = general_sources_;
  if (const auto found = sources_.find(year); found != sources_.end()) {
    for (const std::string& text : found->second) add_once(texts, text);
  }
  return texts;
}

std::vector<int> Calendar::covered_years() const {
  if (every_year_) return {};
  return {years_.begin(), years_.end()};
}

std::set<int> Calendar::years() const {
  std::set<int> all = years_;
  for (const auto& [day, named_day] : days_) all.insert(year_of(day));
  return all;
}

}  // namespace xinfang::calendar
