#!/usr/bin/perl
# Two agents (rich editor in English, plain one in Italian), two customers and three tickets: furious English, furious
# Italian, and a thread with an agent's reply and an internal note. Runs twice without doubling anything.
use strict; use warnings; use utf8;
use lib '/usr/share/request-tracker5/lib', '/usr/local/share/request-tracker5/lib';
use RT -init;
use RT::User; use RT::Queue; use RT::Ticket; use RT::Group;
use MIME::Entity; use Encode; use JSON;

my $system = RT->SystemUser;

sub user {
  my %fields = @_;
  my $user = RT::User->new($system);
  $user->Load($fields{Name});
  return $user if $user->Id;
  my (undef, $message) = $user->Create(%fields);
  print "$fields{Name}: $message\n";
  return $user;
}

sub text_of {
  open my $file, '<:encoding(UTF-8)', "$ENV{RT_KIT}/$_[0]" or die "$_[0]: $!";
  local $/;
  my $text = <$file>;
  $text =~ s/\s+\z//;
  return $text;
}

sub found {
  my $tickets = RT::Tickets->new($system);
  $tickets->FromSQL("Subject = '$_[0]'");
  return $tickets->First;
}

# A mail as customers' programs send it: plain text and HTML.
sub ticket {
  my ($queue, $subject, $user, $text) = @_;
  if (my $there = found($subject)) { print "exists: $subject #" . $there->Id . "\n"; return }
  my $html = '<html><body>' . join('', map {"<p>$_</p>"} split /\n\n/, $text) . '</body></html>';
  $html =~ s/\n/<br>/g;
  my $mail = MIME::Entity->build(Type => 'multipart/alternative',
    From => Encode::encode_utf8($user->EmailAddress), Subject => Encode::encode_utf8($subject));
  $mail->attach(Type => 'text/plain', Charset => 'utf-8', Encoding => '8bit', Data => [Encode::encode_utf8($text)]);
  $mail->attach(Type => 'text/html', Charset => 'utf-8', Encoding => '8bit', Data => [Encode::encode_utf8($html)]);
  my $as = RT::CurrentUser->new;
  $as->Load($user->Id);
  my ($id, undef, $message) = RT::Ticket->new($as)->Create(
    Queue => $queue->Id, Subject => $subject, Requestor => [$user->EmailAddress], MIMEObj => $mail);
  print "$subject: #$id $message\n";
}

my %secret = (Password => 'agentpass123', Privileged => 1);
my $rich = user(Name => 'agent', EmailAddress => 'agent@helpdesk.local', RealName => 'Anna Agent', Lang => 'en', %secret);
my $plain = user(Name => 'agentplain', EmailAddress => 'agentplain@helpdesk.local', RealName => 'Paolo Plain', Lang => 'it', %secret);
my $john = user(Name => 'john.customer', Password => 'custpass123', EmailAddress => 'john.customer@example.com',
  RealName => 'John Customer', Privileged => 0);
my $maria = user(Name => 'maria.cliente', Password => 'custpass123', EmailAddress => 'maria.cliente@example.com',
  RealName => 'Maria Cliente', Privileged => 0, Lang => 'it');
$plain->SetPreferences($RT::System, { %{ $plain->Preferences($RT::System) || {} }, MessageBoxRichText => 0 });

my $queue = RT::Queue->new($system);
$queue->Load('General');
for my $agent ($rich, $plain) {
  for my $right (qw(SeeQueue ShowTicket ShowTicketComments ReplyToTicket CommentOnTicket ModifyTicket OwnTicket TakeTicket
    StealTicket CreateTicket ShowOutgoingEmail Watch WatchAsAdminCc ViewCustomFields SeeCustomField)) {
    my ($ok, $message) = $agent->PrincipalObj->GrantRight(Right => $right, Object => $queue);
    print "$right: $message\n" unless $ok || $message =~ /already|valid/i;
  }
  $agent->PrincipalObj->GrantRight(Right => $_, Object => $RT::System)
    for qw(ModifySelf LoadSavedSearch ShowSavedSearches SeeGroup SeeDashboard SeeGroupDashboard SeeOwnDashboard);
}
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');
$everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue) for qw(CreateTicket ReplyToTicket);

ticket($queue, 'Third time I ask: where is my refund?', $john, text_of('message-en.txt'));
ticket($queue, 'VERGOGNOSO: ordine mai arrivato e nessuna risposta', $maria, text_of('message-it.txt'));

my $thread = decode_json(do { open my $file, '<', "$ENV{RT_KIT}/thread.json" or die "thread.json: $!"; local $/; <$file> });
unless (found($thread->{subject})) {
  ticket($queue, $thread->{subject}, $john, $thread->{first});
  my $id = found($thread->{subject})->Id;
  my $as = sub {
    my $current = RT::CurrentUser->new;
    $current->Load($_[0]->Id);
    my $ticket = RT::Ticket->new($current);
    $ticket->Load($id);
    return $ticket;
  };
  $as->($rich)->Correspond(Content => $thread->{agent});
  $as->($rich)->Comment(Content => $thread->{note});
  $as->($john)->Correspond(Content => $thread->{second});
}
